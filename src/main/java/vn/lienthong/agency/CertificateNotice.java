package vn.lienthong.agency;

import java.time.OffsetDateTime;

/**
 * What became of a certificate an agency was shown.
 *
 * @param requestKey the same as the {@code Idempotency-Key} it travels with
 * @param procedure what the agency was asked for
 * @param certificate the one that counts from now on
 * @param replaces the one the agency has
 */
public record CertificateNotice(
        String requestKey,
        Kind kind,
        String dossierCode,
        String portalNumber,
        OffsetDateTime sentAt,
        String procedure,
        CertificateReference certificate,
        Replaced replaces,
        String reason) {

    /** What happened. */
    public enum Kind {
        CERTIFICATE_REPLACED,
        CERTIFICATE_CANCELLED
    }

    /** @param sha256 of the certificate that no longer counts */
    public record Replaced(String sha256) {}
}
