package vn.lienthong.security;

/** What a unit is. */
public enum UnitKind {
    /** Tỉnh, thành phố: above communes, handles nothing itself. */
    PROVINCE,
    /** Xã, phường, đặc khu with a one-stop desk. */
    COMMUNE,
    /** A body with a system of its own: police, social insurance, a ministry. */
    AGENCY
}
