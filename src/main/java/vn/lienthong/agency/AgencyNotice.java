package vn.lienthong.agency;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;

/**
 * What an agency is told about something it relies on, without having to answer (NĐ 63/2024, Đ14 k4; sđ. NĐ 301/2026, Đ10).
 *
 * @param requestKey the same as the {@code Idempotency-Key} it travels with
 * @param procedure what the agency was asked for, or whose outcome it is about
 * @param certificate the one that counts from now on; left out if none does
 * @param replaces the one the agency has; left out if it has none
 * @param request key of the request of ours it is about; left out if it is about none
 * @param issued number of what the agency granted on the strength of the certificate, to be looked at again
 * @param reason left out if there is nothing to add
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgencyNotice(
        String requestKey,
        Kind kind,
        String dossierCode,
        String portalNumber,
        OffsetDateTime sentAt,
        String procedure,
        CertificateReference certificate,
        Replaced replaces,
        String request,
        String issued,
        String reason) {

    /** What it is about. */
    public enum Kind {
        /** Another certificate takes the place of the one the agency was shown. */
        CERTIFICATE_REPLACED,
        /** The certificate the agency was shown no longer counts, and none takes its place. */
        CERTIFICATE_CANCELLED,
        /** The request is not wanted any more. */
        REQUEST_WITHDRAWN,
        /** The number that was asked for has not come a working day after the trouble with it began. */
        NUMBER_OVERDUE,
        /** The holder of a health-insurance card has died. */
        CARD_LOCKED
    }

    /** @param sha256 of the certificate that no longer counts; null if it was no electronic one */
    public record Replaced(String sha256) {}
}
