package vn.lienthong.dossier.declaration;

/** Giới tính; the birth notification also knows "không xác định". */
public enum Sex {
    MALE,
    FEMALE,
    UNDETERMINED
}
