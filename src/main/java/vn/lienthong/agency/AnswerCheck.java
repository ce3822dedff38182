package vn.lienthong.agency;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lienthong.dossier.Document;
import vn.lienthong.platform.Json;
import vn.lienthong.platform.JsonRejection;

/**
 * Whether an answer can be used: an agency's decision is final, so what is wrong with it must be said before it is taken,
 * while the agency can still mend it.
 */
final class AnswerCheck {
    private static final int LONGEST_REASON = 1_000;
    private static final int LONGEST_GROUND = 500;
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_FILE_NAME = 200;
    private static final int LONGEST_CONTENT_TYPE = 100;
    /** It becomes a header when the document is opened. */
    private static final Pattern CONTENT_TYPE = Pattern.compile("[a-z]+/[a-z0-9.+-]+");

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
        return switch (operation) {
            case ISSUE_PERSONAL_ID -> result.path("personalId").asText().matches("\\d{12}")
                    ? Optional.empty()
                    : Optional.of(".personalId");
            case RECORD_BIRTH -> number(result, "entryNumber")
                    .or(() -> day(result, "registeredOn"))
                    .or(() -> document(result, "certificate"));
            case REGISTER_RESIDENCE -> number(result, "registrationNumber")
                    .or(() -> day(result, "registeredOn"))
                    .or(() -> document(result, "notice"));
            case ISSUE_HEALTH_CARD -> number(result, "cardNumber")
                    .or(() -> day(result, "validFrom"))
                    .or(() -> day(result, "validTo"))
                    .or(() -> document(result, "card"));
            case ISSUE_IDENTITY_CARD -> number(result, "cardNumber")
                    .or(() -> day(result, "issuedOn"))
                    .or(() -> day(result, "validTo"))
                    .or(() -> document(result, "card"));
            case RECORD_DEATH, CORRECT_BIRTH, CORRECT_DEATH -> number(result, "entryNumber")
                    .or(() -> day(result, "registeredOn"))
                    .or(() -> document(result, "certificate"));
            case DEREGISTER_RESIDENCE -> number(result, "registrationNumber")
                    .or(() -> day(result, "registeredOn"))
                    .or(() -> document(result, "notice"));
            case STOP_SURVIVOR_BENEFIT -> decision(result);
            case PAY_INSURANCE_BENEFIT, PAY_MERIT_BENEFIT, PAY_SOCIAL_BENEFIT -> decision(result)
                    .or(() -> amount(result, "amount"));
            case ASK_CONSENT -> number(result, "consentNumber").or(() -> instant(result, "consentedAt"));
            case ASK_MARITAL_STATUS -> List.of("MARRIED", "NOT_MARRIED", "NOT_FOUND")
                            .contains(result.path("status").asText())
                    ? Optional.empty()
                    : Optional.of(".status");
            default -> throw new IllegalArgumentException(operation + " is not answered");
        };
    }

    private static Optional<String> decision(JsonNode result) {
        return number(result, "decisionNumber")
                .or(() -> day(result, "decidedOn"))
                .or(() -> document(result, "decision"));
    }

    private static Optional<String> amount(JsonNode result, String field) {
        JsonNode amount = result.path(field);
        return amount.isIntegralNumber() && amount.canConvertToLong() && amount.asLong() >= 0
                ? Optional.empty()
                : Optional.of("." + field);
    }

    private static Optional<String> instant(JsonNode result, String field) {
        try {
            OffsetDateTime.parse(result.path(field).asText());
            return Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.of("." + field);
        }
    }

    private static Optional<String> number(JsonNode result, String field) {
        String number = result.path(field).asText();
        return number.isBlank() || number.length() > LONGEST_NUMBER ? Optional.of("." + field) : Optional.empty();
    }

    private static Optional<String> day(JsonNode result, String field) {
        try {
            LocalDate.parse(result.path(field).asText());
            return Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.of("." + field);
        }
    }

    private static Optional<String> document(JsonNode result, String field) {
        return usable(result.path(field)) ? Optional.empty() : Optional.of("." + field);
    }

    /** Read as it will be read when the outcome is released, which is too late to say that it can't be. */
    private static boolean usable(JsonNode node) {
        try {
            AttachedDocument document = Json.read(node.toString(), AttachedDocument.class);
            return fits(document.fileName(), LONGEST_FILE_NAME)
                    && fits(document.contentType(), LONGEST_CONTENT_TYPE)
                    && CONTENT_TYPE.matcher(document.contentType()).matches()
                    && document.content() != null
                    && document.content().length > 0
                    && Document.sha256(document.content()).equals(document.sha256());
        } catch (JsonRejection unreadable) {
            return false;
        }
    }

    private static boolean fits(String text, int longest) {
        return text != null && !text.isBlank() && text.length() <= longest;
    }

    private static boolean tooLong(String text, int longest) {
        return text != null && text.length() > longest;
    }
}
