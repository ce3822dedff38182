package vn.lienthong.procedure.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of a group without code answer every question once (S24). */
class ThirdGroupTablesTest {
    private static final Path TABLES = Path.of("src/test/third-group/bpmn/rules");

    @ParameterizedTest
    @ValueSource(strings = {"marriage-deadlines", "marriage-competent-unit", "marriage-paper-name"})
    void everyQuestionHasOneAnswer(String table) throws IOException {
        try (InputStream dmn = Files.newInputStream(TABLES.resolve(table + ".dmn"))) {
            TableCheck check = new TableCheck(dmn);
            assertThat(check.gaps()).isEmpty();
            assertThat(check.overlaps()).isEmpty();
            assertThat(check.unhit()).isEmpty();
            assertThat(check.strangers()).isEmpty();
        }
    }
}
