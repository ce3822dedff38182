package vn.lienthong.dossier;

/** Kinds of thành phần hồ sơ of the birth group (NĐ 63/2024, Đ5; sđ. NĐ 301/2026, Đ4). */
public enum PartKind {
    /** Giấy chứng sinh, electronic or an e-copy. */
    BIRTH_NOTIFICATION,
    /** Văn bản thỏa thuận lựa chọn quốc tịch, when one parent is foreign. */
    NATIONALITY_AGREEMENT,
    /** Ý kiến đồng ý của chủ hộ, chủ sở hữu, when not given on VNeID. */
    RESIDENCE_CONSENT,
    /** Văn bản của người làm chứng or giấy cam đoan về việc sinh. */
    WITNESS_STATEMENT,
    OTHER
}
