package vn.lienthong.agency;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * Whether an answer can be used: an agency's decision is final, so what is wrong with it must be said before it is taken,
 * while the agency can still mend it.
 */
final class AnswerCheck {
    private static final int LONGEST_REASON = 1_000;
    private static final int LONGEST_GROUND = 500;

    private AnswerCheck() {}

    /** @return path of the first field that makes the answer unusable; empty if it can be taken */
    static Optional<String> fault(AgencyRequest request, AnswerMessage message) {
        if (!request.requestKey().equals(message.requestKey())) {
            return Optional.of("requestKey");
        }
        if (message.kind() == null) {
            return Optional.of("kind");
        }
        if (tooLong(message.reason(), LONGEST_REASON)) {
            return Optional.of("reason");
        }
        if (tooLong(message.legalGround(), LONGEST_GROUND)) {
            return Optional.of("legalGround");
        }
        return switch (message.kind()) {
            case GRANTED -> grant(request.operation(), message.result()).map(field -> "result" + field);
            case REJECTED -> message.reason() == null ? Optional.of("reason") : Optional.empty();
            case PENDING -> Optional.empty();
            case SUPPLEMENT_NEEDED -> TurnCheck.supplement(message);
            case RETURNED -> TurnCheck.returned(message);
            case NONE -> Optional.of("kind");
        };
    }

    /** @return path of the first field of a correction's result that can't be used, within the result; empty if none */
    static Optional<String> corrected(JsonNode result) {
        return grant(Operation.CORRECT_BIRTH, result);
    }

    private static Optional<String> grant(Operation operation, JsonNode result) {
        if (result == null || !result.isObject()) {
            return Optional.of("");
        }
        if (!operation.answered()) {
            throw new IllegalArgumentException(operation + " is not answered");
        }
        return operation.grants().entrySet().stream()
                .filter(fact -> !fact.getValue().isIn(result.path(fact.getKey())))
                .findFirst()
                .map(fact -> "." + fact.getKey());
    }

    private static boolean tooLong(String text, int longest) {
        return text != null && text.length() > longest;
    }
}
