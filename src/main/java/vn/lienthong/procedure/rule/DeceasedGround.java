package vn.lienthong.procedure.rule;

/** Căn cứ hưởng: something about the deceased that may entitle whoever buries him (NĐ 63/2024, Đ2 k3, Mẫu 02; sđ. NĐ 301/2026). */
public enum DeceasedGround {
    /** Paid or preserved social insurance for at least 12 months. */
    CONTRIBUTED_12_MONTHS,
    /** Died of a work accident or an occupational disease. */
    WORK_ACCIDENT_DEATH,
    /** Drew a pension. */
    PENSION,
    /** Drew a monthly allowance for a work accident or an occupational disease. */
    WORK_ACCIDENT_ALLOWANCE,
    /** Drew a monthly survivor benefit (tuất) himself. */
    SURVIVOR_ALLOWANCE,
    /** Drew another monthly allowance. */
    OTHER_MONTHLY_ALLOWANCE,
    /** Drew benefits as a person with merit. */
    MERIT,
    /** Drew the monthly survivor benefit of a person with merit. */
    MERIT_SURVIVOR_ALLOWANCE,
    /** Drew the monthly social allowance. */
    SOCIAL_ALLOWANCE,
    /** Child of a poor single parent. */
    POOR_SINGLE_PARENT_CHILD,
    /** Drew the social pension (hưu trí xã hội). */
    SOCIAL_PENSION,
    /** Died in a disaster, fire, epidemic, serious accident or by other force majeure. */
    EMERGENCY_DEATH,
    /** Lived in a social institution. */
    INSTITUTION_RESIDENT,
    /** Veteran: outside the linked form. */
    VETERAN,
    /** Soldier, policeman or militiaman of the resistance and of national defence: outside the linked form. */
    FORMER_SOLDIER_OR_MILITIA,
    /** Youth volunteer (thanh niên xung phong): outside the linked form. */
    YOUTH_VOLUNTEER,
    /** Front-line labourer (dân công hỏa tuyến): outside the linked form. */
    FRONT_LINE_LABOURER
}
