package vn.agencysim.agency;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import vn.agencysim.platform.Json;

/** A request read without asking for anything: what is not there, or is something else, is simply missing. */
record Fields(JsonNode content) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String NOTHING = "-";

    Fields {
        content = content == null ? Json.MAPPER.createObjectNode() : content;
    }

    static Fields of(String payload) {
        return new Fields(Json.read(payload, JsonNode.class));
    }

    /** The text at a path such as {@code deceased.fullName}. */
    Optional<String> text(String path) {
        return Optional.of(at(path))
                .filter(JsonNode::isValueNode)
                .filter(node -> !node.isNull())
                .map(JsonNode::asText)
                .filter(text -> !text.isBlank());
    }

    /** The text at a path, or a dash, as it is printed on a paper. */
    String shown(String path) {
        return text(path).orElse(NOTHING);
    }

    /** The day at a path as it is printed on a paper; as it came if it is no whole date. */
    String day(String path) {
        String text = shown(path);
        try {
            return DAY.format(LocalDate.parse(text.substring(0, Math.min(10, text.length()))));
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    /** The amount at a path, in đồng. */
    Optional<Long> amount(String path) {
        return Optional.of(at(path)).filter(JsonNode::canConvertToExactIntegral).map(JsonNode::asLong);
    }

    /** The same without one field. */
    JsonNode without(String field) {
        return content instanceof ObjectNode object ? object.deepCopy().without(field) : content;
    }

    private JsonNode at(String path) {
        return content.at("/" + path.replace('.', '/'));
    }
}
