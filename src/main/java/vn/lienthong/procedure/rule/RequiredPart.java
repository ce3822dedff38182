package vn.lienthong.procedure.rule;

import java.util.List;
import vn.lienthong.sla.LegalGround;

/**
 * A paper that a dossier needs; an electronic copy is always enough.
 *
 * @param circumstance because of which
 * @param kind the paper
 * @param instead papers taken in its place, the better one first
 * @param law article and doubt
 */
public record RequiredPart(DossierCircumstance circumstance, Kind kind, List<Kind> instead, LegalGround law) {

    /** Kinds of papers in the law of both groups. */
    public enum Kind {
        /** Giấy chứng sinh. */
        BIRTH_NOTIFICATION,
        /** Văn bản của người làm chứng. */
        WITNESS_STATEMENT,
        /** Giấy cam đoan về việc sinh. */
        BIRTH_UNDERTAKING,
        /** Biên bản về việc trẻ bị bỏ rơi. */
        ABANDONED_CHILD_MINUTES,
        /** Văn bản chứng minh việc mang thai hộ. */
        SURROGACY_PROOF,
        /** Văn bản thỏa thuận quốc tịch. */
        NATIONALITY_AGREEMENT,
        /** Ý kiến đồng ý đăng ký thường trú. */
        RESIDENCE_CONSENT,
        /** Giấy báo tử. */
        DEATH_NOTICE,
        /** Giấy tờ thay Giấy báo tử. */
        DEATH_NOTICE_SUBSTITUTE,
        /** Biên bản giám định y khoa. */
        MEDICAL_ASSESSMENT,
        /** Biên bản giám định y khoa made earlier for another policy. */
        EARLIER_MEDICAL_ASSESSMENT,
        /** Giấy xác nhận khuyết tật đặc biệt nặng. */
        SEVERE_DISABILITY_CERTIFICATE,
        /** Hóa đơn, chứng từ thu phí giám định. */
        ASSESSMENT_INVOICE,
        /** Văn bản thống nhất cử người đại diện nhận. */
        RECIPIENT_AGREEMENT
    }

    public RequiredPart {
        instead = List.copyOf(instead);
    }

    /** {@return whether that paper satisfies the need} */
    public boolean isMetBy(Kind given) {
        return kind == given || instead.contains(given);
    }
}
