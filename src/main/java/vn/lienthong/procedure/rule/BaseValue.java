package vn.lienthong.procedure.rule;

/** Mức làm căn cứ: an amount that the government sets from time to time and others are multiples of ({@code base-value.dmn}). */
public enum BaseValue {
    /** Mức tham chiếu of social insurance; before 01/07/2025 lương cơ sở. */
    REFERENCE_LEVEL,
    /** Mức chuẩn trợ giúp xã hội. */
    SOCIAL_STANDARD,
    /** Mức chuẩn người có công. */
    MERIT_STANDARD
}
