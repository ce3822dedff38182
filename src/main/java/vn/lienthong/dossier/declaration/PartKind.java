package vn.lienthong.dossier.declaration;

/**
 * Loại thành phần hồ sơ: of the birth group (NĐ 63/2024, Đ7; sđ. NĐ 301/2026, Đ5) and of the death group (NĐ 63/2024, Đ13–14;
 * sđ. NĐ 301/2026, Đ10).
 */
public enum PartKind {
    /** Giấy chứng sinh: copy, only where the signed data of the facility are missing. */
    BIRTH_NOTIFICATION,
    /** Văn bản thỏa thuận về quốc tịch: where one parent is a foreigner. */
    NATIONALITY_AGREEMENT,
    /** Ý kiến đồng ý đăng ký thường trú: where it is not given on VNeID. */
    RESIDENCE_CONSENT,
    /** Văn bản của người làm chứng xác nhận về việc sinh (Luật Hộ tịch 2014, Đ16). */
    WITNESS_STATEMENT,
    /** Giấy cam đoan về việc sinh: where nobody saw it (Luật Hộ tịch 2014, Đ16). */
    BIRTH_UNDERTAKING,
    /** Biên bản về việc trẻ bị bỏ rơi (Luật Hộ tịch 2014, Đ16). */
    ABANDONED_CHILD_MINUTES,
    /** Văn bản chứng minh việc mang thai hộ (Luật Hộ tịch 2014, Đ16). */
    SURROGACY_PROOF,
    /** Giấy báo tử: copy, only where the signed data of the facility are missing. */
    DEATH_NOTICE,
    /** Giấy tờ thay thế Giấy báo tử. */
    DEATH_NOTICE_SUBSTITUTE,
    /** Văn bản thỏa thuận của thân nhân cử người nhận: where they do not confirm on VNeID (Mẫu 02, ghi chú 7, 14). */
    RECIPIENT_AGREEMENT,
    /** Biên bản giám định y khoa, suy giảm khả năng lao động từ 81 %. */
    MEDICAL_ASSESSMENT,
    /** Biên bản giám định y khoa made earlier for another policy, instead of a new one. */
    EARLIER_MEDICAL_ASSESSMENT,
    /** Giấy xác nhận khuyết tật đặc biệt nặng, instead of the assessment. */
    SEVERE_DISABILITY_CONFIRMATION,
    /** Hóa đơn, chứng từ thu phí giám định: where the fee is claimed. */
    ASSESSMENT_INVOICE,
    OTHER
}
