package vn.lienthong.dossier.declaration;

/** Kính gửi of Mẫu số 02: the agencies a declaration of a death is addressed to. */
public enum DeathRecipient {
    /** Ủy ban nhân dân cấp xã. */
    COMMUNE,
    /** Cơ quan đăng ký cư trú. */
    RESIDENCE,
    /** Cơ quan bảo hiểm xã hội. */
    HEALTH_INSURANCE,
    /** Cơ quan nội vụ: người có công. */
    HOME_AFFAIRS,
    /** Cơ quan y tế: bảo trợ xã hội. */
    HEALTH
}
