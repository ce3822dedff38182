package vn.lienthong.dossier;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lienthong.platform.Json;

/** The text of a declaration, in which single fields are found and changed by their path. */
final class CorrectedText {
    private static final Pattern PATH =
            Pattern.compile("\\p{Alpha}\\w*(\\[\\d{1,3}])?(\\.\\p{Alpha}\\w*(\\[\\d{1,3}])?)*");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,18}");

    private final JsonNode declaration;

    private CorrectedText(JsonNode declaration) {
        this.declaration = declaration;
    }

    static CorrectedText of(String json) {
        return new CorrectedText(Json.tree(json));
    }

    /** @return the part of the form a field stands in: {@code child} of {@code child.fullName} */
    static String section(String field) {
        return String.valueOf(field).split("[.\\[]", 2)[0];
    }

    /** @return key of the text that says why it can't be; empty if it is done */
    Optional<String> set(FieldCorrection correction) {
        Optional<JsonPointer> at = pointer(correction.field());
        if (at.isEmpty() || !known(at.get())) {
            return Optional.of("correction.field");
        }
        JsonNode before = declaration.at(at.get());
        JsonNode after = like(before, correction.value());
        if (before.equals(after)) {
            return Optional.of("correction.same");
        }
        put(at.get(), after);
        return Optional.empty();
    }

    /** @return what a known field says; null if nothing */
    String get(String field) {
        JsonNode node = declaration.at(pointer(field).orElseThrow());
        return node.isNull() ? null : node.asText();
    }

    String json() {
        return Json.write(declaration);
    }

    /** Stored declarations have every field of their form, be it null. */
    private boolean known(JsonPointer at) {
        JsonNode node = declaration.at(at);
        return !node.isMissingNode() && !node.isContainerNode();
    }

    private void put(JsonPointer at, JsonNode value) {
        JsonNode parent = declaration.at(at.head());
        if (parent instanceof ArrayNode list) {
            list.set(at.last().getMatchingIndex(), value);
        } else {
            ((ObjectNode) parent).set(at.last().getMatchingProperty(), value);
        }
    }

    private static JsonNode like(JsonNode before, String value) {
        if (value == null || value.isBlank()) {
            return NullNode.instance;
        }
        String text = value.strip();
        if (before.isNumber() && WHOLE_NUMBER.matcher(text).matches()) {
            return LongNode.valueOf(Long.parseLong(text));
        }
        if (before.isBoolean() && (text.equals("true") || text.equals("false"))) {
            return BooleanNode.valueOf(Boolean.parseBoolean(text));
        }
        return TextNode.valueOf(text);
    }

    private static Optional<JsonPointer> pointer(String field) {
        return Optional.ofNullable(field)
                .filter(path -> PATH.matcher(path).matches())
                .map(path -> "/" + path.replace("[", ".").replace("]", "").replace('.', '/'))
                .map(JsonPointer::compile);
    }
}
