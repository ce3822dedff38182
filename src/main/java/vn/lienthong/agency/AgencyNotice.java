package vn.lienthong.agency;

import java.time.OffsetDateTime;

/**
 * What an agency is told about something it relies on, without having to answer (NĐ 63/2024, Đ14 k4; sđ. NĐ 301/2026, Đ10).
 *
 * @param procedure the one whose outcome it is about
 * @param certificate the outcome that counts now
 * @param replaces the paper it takes the place of; null if none
 * @param reason null if there is nothing to add
 */
public record AgencyNotice(
        Kind kind,
        String dossierCode,
        String portalNumber,
        OffsetDateTime sentAt,
        String procedure,
        CertificateReference certificate,
        Replaced replaces,
        String reason) {

    /** What it is about. */
    public enum Kind {
        CERTIFICATE_REPLACED,
        CERTIFICATE_CANCELLED,
        REQUEST_WITHDRAWN,
        /** The holder of a health-insurance card has died. */
        CARD_LOCKED
    }

    /** The paper that no longer counts. */
    public record Replaced(String sha256) {}
}
