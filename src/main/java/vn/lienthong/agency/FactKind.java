package vn.lienthong.agency;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.lienthong.dossier.Document;
import vn.lienthong.platform.Json;
import vn.lienthong.platform.JsonRejection;

/** What one field of an agency's result is, and whether it can be used as such. */
public enum FactKind {
    /** Number of an entry, a card or a decision. */
    NUMBER(node -> fits(node.asText(), FactKind.LONGEST_NUMBER)),
    /** A day, ISO. */
    DAY(node -> parses(node, LocalDate::parse)),
    /** An instant with its offset, ISO. */
    INSTANT(node -> parses(node, OffsetDateTime::parse)),
    /** An amount in đồng. */
    AMOUNT(node -> node.isIntegralNumber() && node.canConvertToLong() && node.asLong() >= 0),
    /** Số định danh cá nhân. */
    PERSONAL_ID(node -> node.asText().matches("\\d{12}")),
    /** What another commune says of a person. */
    MARITAL_STATUS(node -> Set.of("MARRIED", "NOT_MARRIED", "NOT_FOUND").contains(node.asText())),
    /** A paper with its hash. */
    DOCUMENT(FactKind::usable);

    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_FILE_NAME = 200;
    private static final int LONGEST_CONTENT_TYPE = 100;
    /** It becomes a header when the document is opened. */
    private static final Pattern CONTENT_TYPE = Pattern.compile("[a-z]+/[a-z0-9.+-]+");

    private final Predicate<JsonNode> usable;

    FactKind(Predicate<JsonNode> usable) {
        this.usable = usable;
    }

    boolean isIn(JsonNode node) {
        return usable.test(node);
    }

    private static boolean parses(JsonNode node, Function<String, ?> reading) {
        try {
            return reading.apply(node.asText()) != null;
        } catch (DateTimeException e) {
            return false;
        }
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
}
