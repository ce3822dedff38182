package vn.lienthong.dossier.declaration;

/** Quan hệ với người chết: relatives first, then those who may declare where there are none (Luật Hộ tịch 2014, Đ33). */
public enum RelationToDeceased {
    /** Vợ, chồng. */
    SPOUSE,
    /** Con đẻ. */
    CHILD,
    /** Con nuôi. */
    ADOPTED_CHILD,
    /** Cha đẻ, mẹ đẻ. */
    PARENT,
    /** Cha nuôi, mẹ nuôi. */
    ADOPTIVE_PARENT,
    /** Cha, mẹ của vợ hoặc chồng. */
    PARENT_IN_LAW,
    /** Con dâu, con rể. */
    CHILD_IN_LAW,
    /** Ông, bà. */
    GRANDPARENT,
    /** Cháu nội, cháu ngoại. */
    GRANDCHILD,
    /** Anh, chị, em ruột. */
    SIBLING,
    /** Người thân thích khác. */
    OTHER_RELATIVE,
    /** Người nuôi dưỡng, chăm sóc. */
    CARER,
    /** Đại diện cơ quan, tổ chức có liên quan. */
    ORGANISATION,
    /** Cá nhân khác có liên quan. */
    OTHER_PERSON;

    /** {@return true for who belongs into a table of relatives} */
    public boolean relative() {
        return ordinal() <= OTHER_RELATIVE.ordinal();
    }
}
