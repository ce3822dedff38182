package vn.lienthong.procedure.rule;

/** Chế độ mai táng, tử tuất whose amount a table gives (see {@code benefit-amount.dmn}). */
public enum BenefitKind {
    /** Trợ cấp mai táng của BHXH. */
    INSURANCE_FUNERAL,
    /** Tuất hằng tháng, for one relative and month. */
    SURVIVOR_MONTHLY,
    /** The same for a relative whom nobody is left to look after. */
    SURVIVOR_MONTHLY_ALONE,
    /** Mai táng phí người có công. */
    MERIT_FUNERAL,
    /** Trợ cấp một lần of three months for the relatives of a person with merit. */
    MERIT_ONE_OFF,
    /** Hỗ trợ chi phí mai táng of social protection. */
    SOCIAL_FUNERAL,
    /** The same after an emergency. */
    EMERGENCY_FUNERAL,
    /** The same for a resident of a social institution. */
    INSTITUTION_FUNERAL,
    /** Hỗ trợ chi phí mai táng for who drew the social pension. */
    SOCIAL_PENSION_FUNERAL
}
