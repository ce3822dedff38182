package vn.lienthong.agency;

import com.fasterxml.jackson.databind.JsonNode;

/** What an agency decided about a request of ours. */
public sealed interface AgencyAnswer {
    /** @param result what was granted, in the shape of the operation */
    record Granted(JsonNode result) implements AgencyAnswer {}

    /** Rejected on the merits, with the agency's reason and legal ground. */
    record Rejected(String reason, String legalGround) implements AgencyAnswer {}

    /** Something is missing; listed once and completely. */
    record SupplementNeeded(String reason, String legalGround) implements AgencyAnswer {}

    /** The certificate it was given is wrong and must be corrected first (L17). */
    record ReturnedForCorrection(String reason, String legalGround) implements AgencyAnswer {}

    /** The agency cannot decide yet; ask again later. */
    record Pending(String reason) implements AgencyAnswer {}

    /** No answer was to be had from the agency's system. */
    record Unavailable(String reason) implements AgencyAnswer {}

    /** @return the answer's kind, as it stands in ledger, messages and models */
    default AnswerKind kind() {
        // Exhaustive over the sealed family; pattern switches are not in the language of this release yet.
        if (this instanceof Granted) {
            return AnswerKind.GRANTED;
        }
        if (this instanceof Rejected) {
            return AnswerKind.REJECTED;
        }
        if (this instanceof SupplementNeeded) {
            return AnswerKind.SUPPLEMENT_NEEDED;
        }
        if (this instanceof ReturnedForCorrection) {
            return AnswerKind.RETURNED;
        }
        return this instanceof Pending ? AnswerKind.PENDING : AnswerKind.NONE;
    }
}
