package vn.lienthong.dossier.declaration;

/** Quan hệ của trẻ với chủ hộ. */
public enum HouseholdRelation {
    /** Con đẻ. */
    CHILD,
    /** Con nuôi. */
    ADOPTED_CHILD,
    /** Con riêng của vợ hoặc chồng. */
    STEPCHILD,
    /** Cháu nội, cháu ngoại. */
    GRANDCHILD,
    /** Chắt. */
    GREAT_GRANDCHILD,
    /** Em ruột. */
    SIBLING,
    /** Cháu ruột: gọi chủ hộ là bác, chú, cậu, cô, dì. */
    NEPHEW_OR_NIECE,
    /** Người được giám hộ. */
    WARD,
    /** Người thân khác. */
    OTHER_RELATIVE,
    /** Người ở nhờ, ở thuê. */
    LODGER
}
