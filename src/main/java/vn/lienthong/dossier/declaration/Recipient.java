package vn.lienthong.dossier.declaration;

/** Kính gửi: the agencies a declaration is addressed to. */
public enum Recipient {
    /** Ủy ban nhân dân cấp xã. */
    COMMUNE,
    /** Cơ quan đăng ký cư trú. */
    RESIDENCE,
    /** Cơ quan bảo hiểm xã hội. */
    HEALTH_INSURANCE,
    /** Cơ quan quản lý căn cước. */
    IDENTITY_CARD
}
