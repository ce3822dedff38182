package vn.lienthong.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import vn.lienthong.engine.DmnDeadlineLimits;
import vn.lienthong.engine.DmnTables;

/** The {@code *-deadlines.dmn} against the {@code *-deadlines.csv}: every rule is hit, none overlaps, none is missing. */
class DeadlinesDecisionTest {
    private static final List<String> TABLES = List.of("birth-deadlines", "death-deadlines");

    private final DmnDeadlineLimits limits = new DmnDeadlineLimits(new DmnTables());

    @TestFactory
    Stream<DynamicTest> everyRowOfTheFileIsDecided() {
        return TABLES.stream()
                .flatMap(table -> rows(table).stream())
                .map(row -> dynamicTest(row[0] + " " + row[1], () -> {
                    DeadlineLimit limit = limits.limit(row[0], LimitKey.valueOf(row[1]));
                    LegalGround ground = limit.rule().ground().orElseThrow();
                    assertThat(limit.rule().unit()).isEqualTo(DeadlineUnit.valueOf(row[2]));
                    assertThat(limit.rule().amount()).isEqualTo(Integer.parseInt(row[3]));
                    assertThat(limit.rule().cutOff()).isEqualTo(CutOff.parse(row[4]));
                    assertThat(limit.startsWith()).isEqualTo(StartEvent.valueOf(row[5]));
                    assertThat(ground.article()).isEqualTo(row[6]);
                    assertThat(ground.doubt().orElse("")).isEqualTo(row[7]);
                }));
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void everyRowHitsOneRuleAndEveryRuleIsHit(String name) throws IOException {
        List<String> hit = new ArrayList<>();
        DmnEngineConfiguration configuration = DmnTables.configuration();
        DmnDecisionTableEvaluationListener listener =
                event -> event.getMatchingRules().forEach(rule -> hit.add(rule.getId()));
        configuration.setCustomPostDecisionTableEvaluationListeners(new ArrayList<>(List.of(listener)));
        DmnEngine engine = configuration.buildEngine();
        DmnDecision decision;
        try (InputStream table = table(name)) {
            decision = engine.parseDecision(name, table);
        }
        for (String[] row : rows(name)) {
            assertThat(LimitKey.valueOf(row[1]).table()).isEqualTo(name);
            DmnDecisionTableResult result = engine.evaluateDecisionTable(decision, input(row[0], row[1]));
            assertThat(result).hasSize(1);
        }
        assertThat(new HashSet<>(hit)).containsExactlyInAnyOrderElementsOf(ruleIds(name));
    }

    @Test
    void everyLimitHasARuleInEveryVersionExceptTheIdentityCardInTheOldOne() {
        Set<String> missing = new HashSet<>();
        for (String version : RuleVersions.ALL) {
            for (LimitKey key : LimitKey.values()) {
                if (limits.find(version, key).isEmpty()) {
                    missing.add(version + " " + key);
                }
            }
        }
        assertThat(missing).containsExactly("2024-07-01 IDENTITY_CARD");
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void theTableLetsNoTwoRulesOverlap(String name) throws IOException {
        try (InputStream table = table(name)) {
            DmnModelInstance model = Dmn.readModelFromStream(table);
            DecisionTable decision =
                    model.getModelElementsByType(DecisionTable.class).iterator().next();
            assertThat(decision.getHitPolicy()).isEqualTo(HitPolicy.UNIQUE);
            assertThat(decision.getRules().stream()
                            .map(rule -> rule.getInputEntries().stream()
                                    .map(entry -> entry.getText().getTextContent())
                                    .toList())
                            .toList())
                    .doesNotHaveDuplicates()
                    .allSatisfy(
                            inputs -> assertThat(inputs).allMatch(input -> input.matches("\"[^\"]+\"(,\"[^\"]+\")*")));
        }
    }

    @Test
    void anUnknownVersionHasNoLimits() {
        assertThat(limits.find("2019-01-01", LimitKey.valueOf("SYNC"))).isEmpty();
        assertThatThrownBy(() -> limits.limit("2019-01-01", LimitKey.valueOf("SYNC")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SYNC");
    }

    @ParameterizedTest
    @FieldSource("TABLES")
    void everyDoubtIsPutIntoWordsInBothLanguages(String name) {
        for (String[] row : rows(name)) {
            String key = "doubt." + row[7];
            assertThat(row[7].isEmpty()
                            || SlaMessages.in(SlaMessages.VIETNAMESE).has(key)
                                    && SlaMessages.in(Locale.ENGLISH).has(key))
                    .as(key)
                    .isTrue();
        }
    }

    private static Map<String, Object> input(String version, String key) {
        Map<String, Object> input = new HashMap<>();
        input.put("ruleVersion", version);
        input.put("limitKey", key);
        return input;
    }

    private static List<String> ruleIds(String name) throws IOException {
        try (InputStream table = table(name)) {
            return Dmn.readModelFromStream(table).getModelElementsByType(Rule.class).stream()
                    .map(Rule::getId)
                    .toList();
        }
    }

    private static InputStream table(String name) {
        return DeadlinesDecisionTest.class.getResourceAsStream("/bpmn/rules/" + name + ".dmn");
    }

    private static List<String[]> rows(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                DeadlinesDecisionTest.class.getResourceAsStream(name + ".csv"), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split("\\|", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
