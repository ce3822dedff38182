package vn.lienthong.procedure.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.lienthong.acceptance.Proves;
import vn.lienthong.engine.DmnTables;
import vn.lienthong.platform.Messages;
import vn.lienthong.sla.SlaMessages;

/**
 * Every table of {@code bpmn/rules}, a new one without a word here: each question has exactly one answer, each rule answers
 * some question, names its article, and puts its doubt into words; and the cases in {@code <table>.csv} come out as written.
 */
@Proves("L36")
class RuleTablesTest {
    private static final Path TABLES = Path.of("bpmn/rules");
    private static final Path CASES = Path.of("src/test/resources/vn/lienthong/procedure/rule");
    private static final String DEADLINES = "-deadlines";

    /** What a table leaves unanswered on purpose. */
    private static final Map<String, List<String>> KNOWN_GAPS = Map.of(
            "birth-deadlines", List.of("2024-07-01 IDENTITY_CARD"),
            "birth-paper-name", List.of("2024-07-01 IDENTITY_CARD"));

    private static final String PLANTED =
            """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="planted-definitions" name="p" namespace="n">
              <decision id="planted" name="p">
                <decisionTable id="t" hitPolicy="UNIQUE">
                  <input id="i1"><inputExpression id="e1" typeRef="string"><text>event</text></inputExpression>
                    <inputValues id="v1"><text>"BIRTH","DEATH"</text></inputValues></input>
                  <input id="i2"><inputExpression id="e2" typeRef="integer"><text>days</text></inputExpression>
                    <inputValues id="v2"><text>[0..100]</text></inputValues></input>
                  <output id="o1" name="article" typeRef="string" />
                  <rule id="InTime"><inputEntry id="a1"><text>"BIRTH"</text></inputEntry>
                    <inputEntry id="a2"><text>&lt;= 60</text></inputEntry><outputEntry id="a3"><text>"x"</text></outputEntry></rule>
                  <rule id="Late"><inputEntry id="b1"><text>"BIRTH"</text></inputEntry>
                    <inputEntry id="b2"><text>&gt;= 60</text></inputEntry><outputEntry id="b3"><text>""</text></outputEntry></rule>
                  <rule id="Death"><inputEntry id="c1"><text>"DEATH"</text></inputEntry>
                    <inputEntry id="c2"><text>&lt; 15</text></inputEntry><outputEntry id="c3"><text>"x"</text></outputEntry></rule>
                  <rule id="Misspelt"><inputEntry id="d1"><text>"DEAHT"</text></inputEntry>
                    <inputEntry id="d2"><text>-</text></inputEntry><outputEntry id="d3"><text>"x"</text></outputEntry></rule>
                </decisionTable>
              </decision>
            </definitions>
            """;

    private static final Map<String, TableCheck> CHECKS = new TreeMap<>();

    @BeforeAll
    static void askEverything() throws IOException {
        try (Stream<Path> files = Files.list(TABLES)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".dmn")).toList()) {
                try (InputStream dmn = Files.newInputStream(file)) {
                    CHECKS.put(file.getFileName().toString().replace(".dmn", ""), new TableCheck(dmn));
                }
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> everyQuestionHasExactlyOneAnswer() {
        return each((name, check) -> {
            assertThat(check.hitPolicy()).isEqualTo(HitPolicy.UNIQUE);
            assertThat(check.gaps()).isEqualTo(KNOWN_GAPS.getOrDefault(name, List.of()));
            assertThat(check.overlaps()).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> everyRuleAnswersSomeQuestion() {
        return each((name, check) -> {
            assertThat(check.rules()).isNotEmpty();
            assertThat(check.unhit()).isEmpty();
            assertThat(check.strangers()).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> everyRuleNamesItsArticleAndPutsItsDoubtIntoWords() {
        return each((name, check) -> {
            assertThat(check.output("article").values()).noneMatch(String::isBlank);
            assertThat(check.output("doubt").values())
                    .filteredOn(doubt -> !doubt.isEmpty())
                    .allMatch(doubt -> isSaid(name, "doubt." + doubt));
        });
    }

    @TestFactory
    Stream<DynamicTest> everyCaseComesOutAsWritten() {
        DmnTables tables = new DmnTables();
        return decisions().flatMap(name -> cases(name).stream()
                .map(row -> dynamicTest(name + " " + row.question(), () -> {
                    List<Map<String, Object>> answers = tables.evaluate(name, row.question());
                    assertThat(answers).hasSize(1);
                    row.answer().forEach((output, text) -> assertThat(
                                    String.valueOf(answers.get(0).get(output)))
                            .as(output)
                            .isEqualTo(text));
                })));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleHasACase() {
        return decisions()
                .map(name -> dynamicTest(name, () -> {
                    Set<String> hit = new TreeSet<>();
                    cases(name).forEach(row -> hit.addAll(CHECKS.get(name).hits(row.question())));
                    assertThat(hit)
                            .containsExactlyInAnyOrderElementsOf(
                                    CHECKS.get(name).rules());
                }));
    }

    @Test
    void aTableWithAGapAnOverlapAndAMisspeltValueIsCaught() {
        TableCheck planted = new TableCheck(new ByteArrayInputStream(PLANTED.getBytes(StandardCharsets.UTF_8)));

        assertThat(planted.gaps()).contains("DEATH 15", "DEATH 100").doesNotContain("DEATH 14");
        assertThat(planted.overlaps()).containsExactly("BIRTH 60: InTime, Late");
        assertThat(planted.unhit()).containsExactly("Misspelt");
        assertThat(planted.strangers()).containsExactly("DEAHT");
        assertThat(planted.output("article")).containsEntry("Late", "");
    }

    @Test
    void everyDoubtInTheBundleIsSomeRules() {
        Set<String> used = new TreeSet<>();
        decisions().forEach(name -> CHECKS.get(name).output("doubt").values().stream()
                .filter(doubt -> !doubt.isEmpty())
                .forEach(doubt -> used.add("doubt." + doubt)));
        assertThat(ResourceBundle.getBundle("vn.lienthong.procedure.rule.Messages")
                        .keySet())
                .filteredOn(key -> key.startsWith("doubt."))
                .containsExactlyInAnyOrderElementsOf(used);
    }

    private record Case(Map<String, Object> question, Map<String, String> answer) {}

    private interface Claim {
        void check(String name, TableCheck check);
    }

    private static Stream<DynamicTest> each(Claim claim) {
        return CHECKS.entrySet().stream()
                .map(entry -> dynamicTest(entry.getKey(), () -> claim.check(entry.getKey(), entry.getValue())));
    }

    private static Stream<String> decisions() {
        return CHECKS.keySet().stream().filter(name -> !name.endsWith(DEADLINES));
    }

    private static List<Case> cases(String name) {
        List<Case> found = new ArrayList<>();
        try {
            List<String> lines = Files.readAllLines(CASES.resolve(name + ".csv"));
            String[] header = lines.get(0).split("\\|", -1);
            lines.stream().skip(1).forEach(line -> found.add(read(name, header, line.split("\\|", -1))));
        } catch (IOException e) {
            throw new AssertionError("no cases for " + name, e);
        }
        return found;
    }

    /** Columns before {@code =>} are the question, those after it the answer. */
    private static Case read(String name, String[] header, String[] cells) {
        assertThat(cells).as(String.join("|", cells)).hasSameSizeAs(header);
        Map<String, Object> question = new TreeMap<>();
        Map<String, String> answer = new TreeMap<>();
        boolean answering = false;
        for (int i = 0; i < header.length; i++) {
            if (header[i].equals("=>")) {
                answering = true;
            } else if (answering) {
                answer.put(header[i], cells[i]);
            } else {
                question.put(header[i], CHECKS.get(name).value(header[i], cells[i]));
            }
        }
        return new Case(question, answer);
    }

    private static boolean isSaid(String table, String key) {
        Locale vietnamese = SlaMessages.VIETNAMESE;
        if (table.endsWith(DEADLINES)) {
            return SlaMessages.in(vietnamese).has(key)
                    && SlaMessages.in(Locale.ENGLISH).has(key);
        }
        return Stream.of(vietnamese, Locale.ENGLISH)
                        .map(locale -> Messages.of(RuleTexts.class, locale).find(key))
                        .distinct()
                        .filter(text -> text.isPresent())
                        .count()
                == 2;
    }
}
