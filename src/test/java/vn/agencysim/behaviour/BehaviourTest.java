package vn.agencysim.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BehaviourTest {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-20T12:00:00+07:00");

    private static Behaviour refusing(double rate) {
        return new Behaviour(7, new Latency(10, 20), Map.of(Quirk.REFUSE, rate), List.of());
    }

    @Test
    void sameSeedAndKeyAlwaysDrawTheSameWhateverWasDrawnBefore() {
        Draw fresh = new Draw(42, "residence/key-1");
        Draw used = new Draw(42, "residence/key-1");
        IntStream.range(0, 100).forEach(i -> used.unit("other/" + i));
        assertThat(fresh.unit("REFUSE")).isEqualTo(used.unit("REFUSE"));
    }

    @Test
    void seedSubjectAndPurposeEachChangeTheDraw() {
        double one = new Draw(42, "residence/key-1").unit("REFUSE");
        assertThat(new Draw(43, "residence/key-1").unit("REFUSE")).isNotEqualTo(one);
        assertThat(new Draw(42, "residence/key-2").unit("REFUSE")).isNotEqualTo(one);
        assertThat(new Draw(42, "residence/key-1").unit("LOSE_ANSWER")).isNotEqualTo(one);
    }

    @Test
    void quirksHappenAboutAsOftenAsTheirRateSays() {
        Behaviour behaviour = refusing(0.2);
        long refused = IntStream.range(0, 10_000)
                .filter(i -> behaviour.happens(Quirk.REFUSE, behaviour.draw("residence", "key-" + i), ""))
                .count();
        assertThat(refused).isBetween(1_850L, 2_150L);
    }

    @Test
    void rateZeroNeverAndRateOneAlwaysHappens() {
        assertThat(IntStream.range(0, 1_000)).allSatisfy(i -> {
            Draw draw = new Draw(1, "key-" + i);
            assertThat(refusing(0).happens(Quirk.REFUSE, draw, "")).isFalse();
            assertThat(refusing(1).happens(Quirk.REFUSE, draw, "")).isTrue();
        });
    }

    @Test
    void repeatedAttemptsOfOneKeyAreDrawnAnew() {
        Behaviour behaviour = new Behaviour(7, new Latency(0, 0), Map.of(Quirk.FAIL_BEFORE_STORING, 0.5), List.of());
        Draw draw = behaviour.draw("residence", "key-1");
        assertThat(IntStream.rangeClosed(1, 30)
                        .mapToObj(i -> behaviour.happens(Quirk.FAIL_BEFORE_STORING, draw, String.valueOf(i))))
                .contains(true, false);
    }

    @Test
    void latencyReachesBothBoundsAndStaysWithin() {
        List<Long> latencies = IntStream.range(0, 500)
                .mapToObj(i -> new Latency(10, 20).of(new Draw(1, "key-" + i), "first"))
                .toList();
        assertThat(latencies).allMatch(ms -> ms >= 10 && ms <= 20).contains(10L, 20L);
    }

    @Test
    void outageCoversItsBeginningButNotItsEnd() {
        Behaviour behaviour =
                new Behaviour(1, new Latency(0, 0), Map.of(), List.of(new Outage(NOON, NOON.plusMinutes(1))));
        assertThat(behaviour.down(NOON.minusNanos(1).toInstant())).isFalse();
        assertThat(behaviour.down(NOON.toInstant())).isTrue();
        assertThat(behaviour.down(NOON.plusSeconds(59).toInstant())).isTrue();
        assertThat(behaviour.down(NOON.plusMinutes(1).toInstant())).isFalse();
    }

    @Test
    void impossibleBehaviourIsRefused() {
        assertThatThrownBy(() -> refusing(1.01)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> refusing(-0.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Latency(5, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Outage(NOON, NOON)).isInstanceOf(IllegalArgumentException.class);
    }
}
