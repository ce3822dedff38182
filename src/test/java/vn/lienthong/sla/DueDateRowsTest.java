package vn.lienthong.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.lienthong.acceptance.Proves;

/** The hand-checked rows of {@code due-dates.csv}; {@code =} as due means the base due date, {@code left n} held with n minutes left. */
@Proves({"L7", "L8", "L13", "L42"})
class DueDateRowsTest {

    /** One line of the file; the last column says why. */
    record Row(
            String rule,
            String start,
            String pauses,
            String effectiveStart,
            String baseDue,
            String due,
            String provisional,
            String why) {

        static Row parse(String line) {
            String[] c = line.split(";", 8);
            return new Row(c[0], c[1], c[2], c[3], c[4], c[5].equals("=") ? c[4] : c[5], c[6], c[7]);
        }
    }

    static List<Row> rows() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                DueDateRowsTest.class.getResourceAsStream("due-dates.csv"), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(Row::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void moreThanOneHundredAndTwentyRowsAreChecked() {
        assertThat(rows()).hasSizeGreaterThan(120);
    }

    @TestFactory
    Stream<DynamicTest> everyRowIsComputedAsByHand() {
        return rows().stream()
                .map(row -> dynamicTest(row.toString(), () -> {
                    DueDate found = SlaFixtures.CLOCK.dueDate(
                            SlaFixtures.rule(row.rule()),
                            SlaFixtures.at(row.start()),
                            SlaFixtures.pauses(row.pauses()));
                    assertThat(SlaFixtures.local(found.effectiveStart())).isEqualTo(row.effectiveStart());
                    assertThat(SlaFixtures.local(found.baseDue())).isEqualTo(row.baseDue());
                    assertThat(outcome(found)).isEqualTo(row.due());
                    assertThat(found.provisional() ? "yes" : "no").isEqualTo(row.provisional());
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyRowOfThePublishedYearsAgreesWithTheNaiveClock() {
        return rows().stream()
                .filter(row -> NaiveClock.knows(row.start(), row.due()))
                .map(row -> dynamicTest(row.toString(), () -> {
                    NaiveClock.Answer naive = NaiveClock.compute(
                            SlaFixtures.rule(row.rule()),
                            SlaFixtures.at(row.start()),
                            SlaFixtures.pauses(row.pauses()));
                    assertThat(SlaFixtures.local(naive.effectiveStart())).isEqualTo(row.effectiveStart());
                    assertThat(SlaFixtures.local(naive.baseDue())).isEqualTo(row.baseDue());
                    assertThat(naive.due().map(SlaFixtures::local).orElse("left " + naive.remaining()))
                            .isEqualTo(row.due());
                }));
    }

    private static String outcome(DueDate found) {
        return found.due()
                .map(SlaFixtures::local)
                .orElseGet(() -> "left " + found.remaining().orElseThrow().toMinutes());
    }
}
