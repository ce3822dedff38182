package vn.lienthong.sla.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.lienthong.sla.LimitKey;
import vn.lienthong.sla.WorkingCalendar;

/** Reads the fields of one JSON object and notes what is wrong with them; a field that is null counts as left out. */
final class FieldReader {
    private final JsonNode object;
    private final String path;
    private final PreviewFaults faults;

    /** @param path put before the names of the fields, e.g. {@code pauses[0].} */
    FieldReader(JsonNode object, String path, PreviewFaults faults) {
        this.object = object;
        this.path = path;
        this.faults = faults;
    }

    /** Notes every field that the record of the wire shape does not have. */
    void refuseUnknownFields(Class<? extends Record> shape) {
        List<String> known = Arrays.stream(shape.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        object.fieldNames().forEachRemaining(field -> {
            if (!known.contains(field)) {
                fault(field, PreviewFault.UNKNOWN_FIELD, String.join(", ", known));
            }
        });
    }

    boolean has(String field) {
        return object.hasNonNull(field);
    }

    /** {@return whether the field is there and says null} */
    boolean isNull(String field) {
        return object.has(field) && object.get(field).isNull();
    }

    Optional<JsonNode> node(String field) {
        return has(field) ? Optional.of(object.get(field)) : Optional.empty();
    }

    Optional<String> text(String field) {
        Optional<JsonNode> node = node(field);
        if (node.isPresent() && !node.get().isTextual()) {
            fault(field, PreviewFault.NOT_TEXT);
            return Optional.empty();
        }
        return node.map(JsonNode::textValue);
    }

    Optional<Instant> instant(String field) {
        Optional<String> text = text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            Instant instant = OffsetDateTime.parse(text.get()).toInstant();
            if (!WorkingCalendar.inRange(instant)) {
                fault(field, PreviewFault.YEAR);
            } else if (!instant.truncatedTo(ChronoUnit.MINUTES).equals(instant)) {
                fault(field, PreviewFault.SECONDS);
            } else {
                return Optional.of(instant);
            }
        } catch (DateTimeException e) {
            fault(field, PreviewFault.NOT_INSTANT);
        }
        return Optional.empty();
    }

    <E extends Enum<E>> Optional<E> constant(String field, Class<E> type) {
        return word(field, List.of(type.getEnumConstants()), Enum::name);
    }

    Optional<LimitKey> limit(String field) {
        return word(field, LimitKey.values(), LimitKey::name);
    }

    private <T> Optional<T> word(String field, List<T> all, Function<T, String> name) {
        Optional<String> text = text(field);
        Optional<T> word = text.flatMap(written -> all.stream()
                .filter(candidate -> name.apply(candidate).equals(written))
                .findFirst());
        if (text.isPresent() && word.isEmpty()) {
            fault(field, PreviewFault.UNKNOWN_VALUE, all.stream().map(name).collect(Collectors.joining(", ")));
        }
        return word;
    }

    void require(String field, String hint) {
        if (!has(field)) {
            fault(field, PreviewFault.MISSING, hint);
        }
    }

    void fault(String field, PreviewFault fault) {
        fault(field, fault, "");
    }

    void fault(String field, PreviewFault fault, String hint) {
        faults.add(path + field, fault, hint);
    }
}
