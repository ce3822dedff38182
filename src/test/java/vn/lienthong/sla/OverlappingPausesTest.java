package vn.lienthong.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OverlappingPausesTest {
    private static final Instant START = SlaFixtures.at("2026-11-16 08:00");
    private static final DeadlineRule FIVE_DAYS = SlaFixtures.rule("WORKING_DAYS 5");
    private static final int LAST = 600;

    @Property
    void normalisedPausesCoverExactlyTheSameTime(@ForAll("pauses") List<DeadlinePause> pauses) {
        var normalised = OverlappingPauses.normalised(pauses);

        assertThat(normalised).hasSameSizeAs(pauses);
        assertThat(IntStream.range(0, LAST).filter(minute -> covered(normalised, minute)))
                .containsExactlyElementsOf(IntStream.range(0, LAST)
                        .filter(minute -> covered(pauses, minute))
                        .boxed()
                        .toList());
    }

    @Property
    void clockTakesNormalisedPausesAndStandsStillIfOneIsOpen(@ForAll("pauses") List<DeadlinePause> pauses) {
        var due = SlaFixtures.CLOCK.dueDate(FIVE_DAYS, START, OverlappingPauses.normalised(pauses));

        assertThat(due.due().isEmpty())
                .isEqualTo(pauses.stream().anyMatch(pause -> pause.to().isEmpty()));
    }

    @Property
    void laterResumeIsNeverDueEarlier(
            @ForAll("pauses") List<DeadlinePause> pauses, @ForAll("minutes") int from, @ForAll("minutes") int more) {
        var closed = pauses.stream().filter(pause -> pause.to().isPresent()).toList();

        assertThat(dueResumedAt(closed, from, from + more + 1)).isAfterOrEqualTo(dueResumedAt(closed, from, from + 1));
    }

    @Provide
    Arbitrary<Integer> minutes() {
        return Arbitraries.integers().between(0, LAST / 2);
    }

    @Provide
    Arbitrary<List<DeadlinePause>> pauses() {
        var length = Arbitraries.integers().between(0, LAST / 3).optional(0.7);
        return Combinators.combine(minutes(), length, Arbitraries.of(PauseReason.values()))
                .as((from, minutes, reason) ->
                        new DeadlinePause(minute(from), minutes.map(extra -> minute(from + extra)), reason))
                .list()
                .ofMaxSize(6);
    }

    private static Instant dueResumedAt(List<DeadlinePause> others, int from, int to) {
        var all = new ArrayList<>(others);
        all.add(DeadlinePause.closed(minute(from), minute(to), PauseReason.INCIDENT));
        return SlaFixtures.CLOCK
                .dueDate(FIVE_DAYS, START, OverlappingPauses.normalised(all))
                .due()
                .orElseThrow();
    }

    private static boolean covered(List<DeadlinePause> pauses, int minute) {
        return pauses.stream()
                .anyMatch(pause -> !pause.from().isAfter(minute(minute))
                        && pause.to().map(minute(minute)::isBefore).orElse(true));
    }

    private static Instant minute(int minutes) {
        return START.plus(Duration.ofMinutes(minutes));
    }
}
