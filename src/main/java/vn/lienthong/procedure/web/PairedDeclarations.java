package vn.lienthong.procedure.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lienthong.platform.Json;

/**
 * Lays two declarations of one form side by side, field by field. What is shown is masked, so equality is judged by what was
 * declared, not by what is shown.
 */
final class PairedDeclarations {
    private final Map<String, DeclarationSection> one;
    private final Map<String, DeclarationSection> other;
    private final JsonNode oneText;
    private final JsonNode otherText;

    /**
     * A declaration with its text.
     *
     * @param sections as they are read
     * @param json as it is stored
     */
    record Side(List<DeclarationSection> sections, String json) {}

    PairedDeclarations(Side one, Side other) {
        this.one = bySection(one.sections());
        this.other = bySection(other.sections());
        this.oneText = Json.tree(one.json());
        this.otherText = Json.tree(other.json());
    }

    List<PairedSection> sections() {
        Set<String> keys = new LinkedHashSet<>(one.keySet());
        keys.addAll(other.keySet());
        return keys.stream()
                .map(this::section)
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    private PairedSection section(String key) {
        Map<String, DeclarationLine> left = byField(one.get(key));
        Map<String, DeclarationLine> right = byField(other.get(key));
        Set<String> fields = new LinkedHashSet<>(left.keySet());
        fields.addAll(right.keySet());
        DeclarationSection titled = one.containsKey(key) ? one.get(key) : other.get(key);
        return new PairedSection(
                titled.title(),
                fields.stream()
                        .map(field -> line(left.get(field), right.get(field)))
                        .toList());
    }

    private PairedLine line(DeclarationLine left, DeclarationLine right) {
        DeclarationLine named = left == null ? right : left;
        String shownLeft = left == null ? "" : left.declared();
        String shownRight = right == null ? "" : right.declared();
        boolean same = shownLeft.equals(shownRight) && at(oneText, named.path()).equals(at(otherText, named.path()));
        return new PairedLine(named.label(), shownLeft, shownRight, !same);
    }

    /** Fields that are put together from several have no place of their own; there what is shown decides. */
    private static JsonNode at(JsonNode text, String path) {
        return text.at("/" + path.replace("[", ".").replace("]", "").replace('.', '/'));
    }

    private static Map<String, DeclarationSection> bySection(List<DeclarationSection> sections) {
        Map<String, Integer> seen = new HashMap<>();
        return sections.stream()
                .collect(Collectors.toMap(
                        section -> numbered(section.key(), seen),
                        section -> section,
                        (first, second) -> first,
                        LinkedHashMap::new));
    }

    private static Map<String, DeclarationLine> byField(DeclarationSection section) {
        Map<String, Integer> seen = new HashMap<>();
        List<DeclarationLine> lines = section == null ? new ArrayList<>() : section.lines();
        return lines.stream()
                .collect(Collectors.toMap(
                        line -> numbered(line.path(), seen),
                        line -> line,
                        (first, second) -> first,
                        LinkedHashMap::new));
    }

    /** Rows of a table are called alike; the first of one form belongs beside the first of the other. */
    private static String numbered(String key, Map<String, Integer> seen) {
        return key + "#" + seen.merge(key, 1, Integer::sum);
    }
}
