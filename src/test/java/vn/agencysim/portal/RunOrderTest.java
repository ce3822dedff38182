package vn.agencysim.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.agencysim.family.ApplicantConduct;
import vn.agencysim.family.FiledDossier;
import vn.agencysim.family.Officer;
import vn.agencysim.family.Scenario;
import vn.agencysim.platform.Json;

class RunOrderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void orderThatSaysNothingOfDeathsHasNone() {
        RunOrder order =
                Json.read("{\"count\":10,\"ratePerSecond\":1,\"seed\":42,\"units\":[\"79901\"]}", RunOrder.class);

        assertThat(order.deathShare()).isZero();
        assertThat(forms(order)).containsOnly("BIRTH_01");
    }

    @Test
    void orderedShareOfDeathsIsMixedIn() {
        assertThat(forms(new RunOrder(500, 1, 42, 0.3, List.of("79901"), null)))
                .filteredOn("DEATH_02"::equals)
                .hasSizeBetween(110, 190);
        assertThat(forms(new RunOrder(500, 1, 42, 1, List.of("79901"), null))).containsOnly("DEATH_02");
    }

    @Test
    void orderOfOneScenarioHasOnlyThatOne() {
        RunOrder deaths = new RunOrder(20, 1, 42, 0, List.of("79901"), "STOP_THEN_MERIT");
        RunOrder births = new RunOrder(20, 1, 42, 1, List.of("79901"), "TWINS");

        assertThat(scenarios(deaths)).containsOnly(Scenario.STOP_THEN_MERIT).hasSize(20);
        assertThat(scenarios(births)).containsOnly(Scenario.TWINS).hasSize(20);
        assertThatThrownBy(() -> new RunOrder(5, 1, 42, 0, List.of(), "FIRE")).hasMessageContaining("scenario");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 42, 4711, -3})
    void everyScenarioComesUpWithinFiveHundredMixedDossiers(long seed) {
        RunOrder order = new RunOrder(500, 1, seed, 0.4, List.of("79901", "79902"), "MIX");

        assertThat(scenarios(order)).contains(Scenario.values());
    }

    @Test
    void ordinaryDossiersHaveNothingUnusual() {
        RunOrder order = new RunOrder(500, 1, 42, 0.4, List.of("79901"), null);

        assertThat(scenarios(order))
                .allMatch(s -> s.officer() == Officer.USUAL && s.citizen() == ApplicantConduct.COOPERATIVE)
                .doesNotContain(Scenario.RESIDENCE_REJECTED, Scenario.NUMBER_PENDING);
    }

    @Test
    void shareBeyondOneIsRefused() {
        assertThatThrownBy(() -> new RunOrder(5, 1, 42, 1.1, List.of(), null)).hasMessageContaining("deathShare");
        assertThatThrownBy(() -> new RunOrder(5, 1, 42, Double.NaN, List.of(), null))
                .hasMessageContaining("deathShare");
    }

    private static List<String> forms(RunOrder order) {
        return dossiers(order).map(FiledDossier::form).toList();
    }

    private static List<Scenario> scenarios(RunOrder order) {
        return dossiers(order).map(FiledDossier::scenario).toList();
    }

    private static Stream<FiledDossier> dossiers(RunOrder order) {
        InventDossier invent = new InventDossier(order);
        return IntStream.range(0, order.count()).mapToObj(i -> invent.dossier(i, TODAY));
    }
}
