package vn.agencysim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.agencysim.agency.Operation;
import vn.agencysim.family.Scenario;
import vn.agencysim.platform.Agency;

/** The simulators' page calls everything by a Vietnamese name. */
class PageWordsTest {
    @Test
    void everyScenarioOperationAndAgencyHasAName() throws IOException {
        String page = Files.readString(Path.of("src/agencysim/webapp/agencysim.js"));
        Stream<String> words = Stream.of(
                        Arrays.stream(Scenario.values()).map(Scenario::name),
                        Arrays.stream(Operation.values()).map(Operation::name),
                        Arrays.stream(Agency.values()).map(agency -> "\"" + agency.key() + "\""))
                .flatMap(each -> each);

        assertThat(words).allSatisfy(word -> assertThat(page).contains(word + ": \""));
    }
}
