package vn.lienthong.dossier.declaration;

/** Quan hệ của người yêu cầu với trẻ: cha, mẹ, người giám hộ hoặc đại diện hợp pháp. */
public enum Relation {
    FATHER,
    MOTHER,
    GUARDIAN
}
