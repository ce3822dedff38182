package vn.lienthong.dossier.declaration;

/** Loại thành phần hồ sơ of the birth group (NĐ 63/2024, Đ7; sđ. NĐ 301/2026, Đ5). */
public enum PartKind {
    /** Giấy chứng sinh: copy, only where the signed data of the facility are missing. */
    BIRTH_NOTIFICATION,
    /** Văn bản thỏa thuận về quốc tịch: where one parent is a foreigner. */
    NATIONALITY_AGREEMENT,
    /** Ý kiến đồng ý đăng ký thường trú: where it is not given on VNeID. */
    RESIDENCE_CONSENT,
    /** Văn bản của người làm chứng xác nhận về việc sinh (Luật Hộ tịch 2014, Đ16). */
    WITNESS_STATEMENT,
    OTHER
}
