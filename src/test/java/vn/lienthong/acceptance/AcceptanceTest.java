package vn.lienthong.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** {@code src/site/acceptance.md} says which row is proved by which test, and which is open. */
class AcceptanceTest {
    private static final Path PAGE = Path.of("src/site/acceptance.md");

    @Test
    void everyRowIsProvedOrNamedAsOpen() throws IOException {
        assertThat(Acceptance.of(AcceptanceRow.all(), Acceptance.tests()).faults())
                .isEmpty();
    }

    @Test
    void committedPageIsWhatTheTestsSay() throws IOException {
        String page = Acceptance.of(AcceptanceRow.all(), Acceptance.tests()).page();
        if (Boolean.getBoolean("acceptance.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as("write it anew: mvn test -Dtest=AcceptanceTest -Dacceptance.write=true")
                .content()
                .isEqualTo(page);
    }

    @Test
    void aRowNobodySpeaksOfAndAProofOfNoRowAreFound() {
        Acceptance planted = new Acceptance(
                List.of(new AcceptanceRow("L1", "versions", ""), new AcceptanceRow("L2", "ports", "issue 9")),
                Map.of("L77", Set.of("SomeTest")));

        assertThat(planted.faults())
                .containsExactly("L1 is neither proved nor named as open", "L77 is proved by [SomeTest] and is no row");
    }
}
