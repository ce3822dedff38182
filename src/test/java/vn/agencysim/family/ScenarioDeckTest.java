package vn.agencysim.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ScenarioDeckTest {

    @Property(tries = 50)
    void everyScenarioLiesInEveryDeckAndTwinsLieInPairs(
            @ForAll long seed, @ForAll boolean death, @ForAll @IntRange(max = 3) int round) {
        ScenarioDeck deck = ScenarioDeck.of(ScenarioMix.WHOLE, seed, death);
        List<Scenario> dealt = IntStream.range(round * deck.size(), (round + 1) * deck.size())
                .mapToObj(deck::at)
                .toList();

        assertThat(dealt).containsAll(Scenario.all(death));
        for (int i = 0; i < dealt.size(); i += 2) {
            assertThat(dealt.get(i) == Scenario.TWINS).isEqualTo(dealt.get(i + 1) == Scenario.TWINS);
        }
    }

    @Test
    void sameSeedDealsTheSameAndAnotherSeedOtherwise() {
        assertThat(dealt(1)).isEqualTo(dealt(1)).isNotEqualTo(dealt(2));
    }

    private static List<Scenario> dealt(long seed) {
        ScenarioDeck deck = ScenarioDeck.of(ScenarioMix.WHOLE, seed, false);
        return IntStream.range(0, 40).mapToObj(deck::at).toList();
    }

    @Test
    void wrongNameNeverGetsTheSameWordTwice() {
        assertThat(NameMistake.rightFor("Lê Gia An")).isEqualTo("Lê Gia Bảo An");
        assertThat(NameMistake.rightFor("An")).isEqualTo("Gia An");
    }
}
