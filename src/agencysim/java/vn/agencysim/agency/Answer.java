package vn.agencysim.agency;

import java.time.OffsetDateTime;

/**
 * What an agency answers, as sent to the product.
 *
 * @param reference the agency's own number of the request
 * @param reason why not, in Vietnamese; null when granted
 * @param legalGround article the refusal rests on; null when granted
 * @param result what was granted, per operation; empty otherwise
 */
public record Answer(
        String requestKey,
        Kind kind,
        OffsetDateTime answeredAt,
        String reference,
        String reason,
        String legalGround,
        Object result) {

    /** The kinds this simulator uses; the product knows more. */
    public enum Kind {
        GRANTED,
        REJECTED,
        PENDING
    }
}
