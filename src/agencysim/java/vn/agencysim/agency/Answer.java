package vn.agencysim.agency;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What an agency answers, as sent to the product.
 *
 * @param reference the agency's own number of the request
 * @param reason why not, in Vietnamese; null when granted
 * @param legalGround article the refusal rests on; null when granted
 * @param result what was granted, per operation; empty otherwise
 * @param missing everything that is to be handed in, if a supplement is needed
 * @param wrong fields of the declaration that are wrong in the certificate, if the request is returned
 */
public record Answer(
        String requestKey,
        Kind kind,
        OffsetDateTime answeredAt,
        String reference,
        String reason,
        String legalGround,
        Object result,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<Missing> missing,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<Wrong> wrong) {

    /** How an agency may answer. */
    public enum Kind {
        GRANTED,
        REJECTED,
        PENDING,
        SUPPLEMENT_NEEDED,
        RETURNED
    }

    /** One thing that is to be handed in; {@code part} is the kind of paper, null if it is no paper. */
    public record Missing(String part, String what, String legalGround) {}

    /** One field of the declaration that is wrong; {@code right} is null if the agency does not know it. */
    public record Wrong(String field, String shown, String right) {}
}
