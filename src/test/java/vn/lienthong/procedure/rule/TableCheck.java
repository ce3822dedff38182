package vn.lienthong.procedure.rule;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import vn.lienthong.engine.DmnTables;

/** Asks one table every question its inputs allow, and notes which rules answer. */
final class TableCheck {
    private final List<TableInput> inputs;
    private final Map<String, Map<String, String>> outputs = new LinkedHashMap<>();
    private final HitPolicy hitPolicy;
    private final List<String> hit = new ArrayList<>();
    private final DmnEngine engine;
    private final DmnDecision decision;

    private final List<String> gaps = new ArrayList<>();
    private final List<String> overlaps = new ArrayList<>();
    private final Set<String> unhit;

    TableCheck(InputStream dmn) {
        DmnModelInstance model = Dmn.readModelFromStream(dmn);
        DecisionTable table =
                model.getModelElementsByType(DecisionTable.class).iterator().next();
        hitPolicy = table.getHitPolicy();
        inputs = TableInput.of(table);
        table.getRules().forEach(rule -> outputs.put(rule.getId(), outputs(table, rule)));
        // Otherwise the engine would refuse two answers instead of naming them.
        table.setHitPolicy(HitPolicy.COLLECT);
        engine = engine();
        decision = engine.parseDecision(
                model.getModelElementsByType(Decision.class).iterator().next().getId(), model);
        unhit = new TreeSet<>(outputs.keySet());
        questions().forEach(this::ask);
    }

    HitPolicy hitPolicy() {
        return hitPolicy;
    }

    /** Questions without an answer. */
    List<String> gaps() {
        return gaps;
    }

    /** Questions with more than one, and the rules that answer. */
    List<String> overlaps() {
        return overlaps;
    }

    /** Rules that no question reaches. */
    Set<String> unhit() {
        return unhit;
    }

    Set<String> rules() {
        return outputs.keySet();
    }

    /** Cells that compare with a value the input does not allow. */
    List<String> strangers() {
        return inputs.stream().flatMap(input -> input.strangers().stream()).toList();
    }

    /** Text of an output by rule; empty where the cell is. */
    Map<String, String> output(String name) {
        Map<String, String> found = new LinkedHashMap<>();
        outputs.forEach((rule, cells) -> found.put(rule, cells.getOrDefault(name, "")));
        return found;
    }

    /** Rules that answer one question. */
    List<String> hits(Map<String, Object> question) {
        hit.clear();
        engine.evaluateDecisionTable(decision, new HashMap<>(question));
        return List.copyOf(hit);
    }

    /** The value of an input as a question carries it. */
    Object value(String input, String text) {
        return inputs.stream()
                .filter(each -> each.name().equals(input))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no input " + input))
                .parse(text);
    }

    private void ask(Map<String, Object> question) {
        List<String> rules = hits(question);
        String asked = question.values().stream().map(String::valueOf).collect(Collectors.joining(" "));
        if (rules.isEmpty()) {
            gaps.add(asked);
        } else if (rules.size() > 1) {
            overlaps.add(asked + ": " + String.join(", ", rules));
        }
        rules.forEach(unhit::remove);
    }

    private List<Map<String, Object>> questions() {
        List<Map<String, Object>> all = List.of(Map.of());
        for (TableInput input : inputs) {
            List<Map<String, Object>> longer = new ArrayList<>();
            for (Map<String, Object> begun : all) {
                for (Object value : input.values()) {
                    Map<String, Object> question = new LinkedHashMap<>(begun);
                    question.put(input.name(), value);
                    longer.add(question);
                }
            }
            all = longer;
        }
        return all;
    }

    private DmnEngine engine() {
        DmnEngineConfiguration configuration = DmnTables.configuration();
        DmnDecisionTableEvaluationListener listener =
                event -> event.getMatchingRules().forEach(rule -> hit.add(rule.getId()));
        configuration.setCustomPostDecisionTableEvaluationListeners(new ArrayList<>(List.of(listener)));
        return configuration.buildEngine();
    }

    private static Map<String, String> outputs(DecisionTable table, Rule rule) {
        Map<String, String> cells = new LinkedHashMap<>();
        List<Output> columns = List.copyOf(table.getOutputs());
        List<String> texts = rule.getOutputEntries().stream()
                .map(entry -> entry.getText().getTextContent().replaceAll("^\"|\"$", ""))
                .toList();
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i).getName(), texts.get(i));
        }
        return cells;
    }
}
