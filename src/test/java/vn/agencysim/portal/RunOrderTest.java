package vn.agencysim.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.agencysim.family.FiledDossier;
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
        assertThat(forms(new RunOrder(500, 1, 42, 0.3, List.of("79901"))))
                .filteredOn("DEATH_02"::equals)
                .hasSizeBetween(110, 190);
        assertThat(forms(new RunOrder(500, 1, 42, 1, List.of("79901")))).containsOnly("DEATH_02");
    }

    @Test
    void shareBeyondOneIsRefused() {
        assertThatThrownBy(() -> new RunOrder(5, 1, 42, 1.1, List.of())).hasMessageContaining("deathShare");
        assertThatThrownBy(() -> new RunOrder(5, 1, 42, Double.NaN, List.of())).hasMessageContaining("deathShare");
    }

    private static List<String> forms(RunOrder order) {
        InventDossier invent = InventDossier.of(order);
        return IntStream.range(0, order.count())
                .mapToObj(i -> invent.dossier(i, TODAY))
                .map(FiledDossier::form)
                .toList();
    }
}
