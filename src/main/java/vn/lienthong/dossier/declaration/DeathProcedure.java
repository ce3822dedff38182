package vn.lienthong.dossier.declaration;

/** The procedures a family may choose on Mẫu số 02: two, three or four (NĐ 63/2024, Đ12). */
public enum DeathProcedure {
    /** Đăng ký khai tử. */
    DEATH_REGISTRATION,
    /** Xóa đăng ký thường trú. */
    RESIDENCE_DEREGISTRATION,
    /** Trợ cấp, hỗ trợ chi phí mai táng. */
    FUNERAL_ALLOWANCE,
    /** Trợ cấp tuất. */
    SURVIVOR_BENEFIT
}
