package vn.lienthong.procedure.rule;

/** Ngành chi chế độ mai táng: one of the three that may pay for a funeral (NĐ 63/2024, Đ14 k3; sđ. NĐ 301/2026, Đ10). */
public enum BenefitBranch {
    /** Bảo hiểm xã hội. */
    INSURANCE,
    /** Nội vụ: people with merit. */
    MERIT,
    /** Y tế: social protection. */
    SOCIAL
}
