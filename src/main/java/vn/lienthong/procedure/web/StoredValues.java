package vn.lienthong.procedure.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;
import java.util.regex.Pattern;
import vn.lienthong.platform.Json;
import vn.lienthong.ui.Labels;
import vn.lienthong.ui.Moments;

/** Values kept with an act, as people read them: only those that have a label. */
final class StoredValues {
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");

    private StoredValues() {}

    static String readable(String json, Labels labels, Moments moments) {
        List<String> shown = new ArrayList<>();
        for (Entry<String, JsonNode> field : parsed(json).properties()) {
            String value = field.getValue().asText("");
            if (!value.isEmpty()) {
                labels.find("value", field.getKey())
                        .ifPresent(name -> shown.add(name + ": " + words(field.getKey(), value, labels, moments)));
            }
        }
        return String.join(" · ", shown);
    }

    /** States of dossiers and of procedures are kept under the same name. */
    private static String words(String field, String value, Labels labels, Moments moments) {
        if (INSTANT.matcher(value).matches()) {
            return moments.read(Instant.parse(value));
        }
        return switch (field) {
            case "status" -> labels.find("status", value).orElseGet(() -> labels.code("step", value));
            case "taskKey" -> labels.code("element", value);
            default -> labels.code(field, value);
        };
    }

    private static JsonNode parsed(String json) {
        try {
            return Json.mapper().readTree(json == null ? "{}" : json);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Values stored in the trail are broken", broken);
        }
    }
}
