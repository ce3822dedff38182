package vn.lienthong.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.sla.SlaFixtures.CLOCK;
import static vn.lienthong.sla.SlaFixtures.at;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.lienthong.sla.ExplanationStep.Code;

/** What holds for every limit, start and set of pauses. */
class StatutoryClockPropertiesTest {
    private static final Instant FIRST = at("2025-01-02 00:00");
    private static final Instant LAST = at("2027-06-30 23:59");

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void theClockAgreesWithTheNaiveClock(@ForAll("deadlines") Deadline deadline) {
        DueDate found = CLOCK.dueDate(deadline);
        NaiveClock.Answer naive = NaiveClock.compute(deadline.rule(), deadline.start(), deadline.pauses());
        assertThat(found.effectiveStart()).isEqualTo(naive.effectiveStart());
        assertThat(found.baseDue()).isEqualTo(naive.baseDue());
        assertThat(found.due()).isEqualTo(naive.due());
        assertThat(found.remaining().orElse(Duration.ZERO)).isEqualTo(Duration.ofMinutes(naive.remaining()));
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void aLaterStartNeverGivesAnEarlierDue(
            @ForAll("deadlines") Deadline deadline, @ForAll @IntRange(max = 20_000) int laterBySeconds) {
        // Of a limit "within the working day" a later event leaves less to count, see the example below.
        Assume.that(deadline.rule().unit() != DeadlineUnit.SAME_WORKING_DAY
                || deadline.pauses().isEmpty());
        Instant later = deadline.start().plusSeconds(laterBySeconds);
        DueDate first = CLOCK.dueDate(deadline);
        DueDate second = CLOCK.dueDate(deadline.rule(), later, deadline.pauses());
        assertThat(due(second)).isAfterOrEqualTo(due(first));
        assertThat(second.baseDue()).isAfterOrEqualTo(first.baseDue());
    }

    @Example
    void anEventDuringAPauseOfItsWorkingDayHasLessToCountThanOneBefore() {
        List<DeadlinePause> pause = SlaFixtures.pauses("2026-11-26 08:00>2026-11-26 11:00");
        DeadlineRule rule = SlaFixtures.rule("SAME_WORKING_DAY");
        assertThat(CLOCK.dueDate(rule, at("2026-11-26 08:00"), pause).due()).contains(at("2026-11-27 10:30"));
        assertThat(CLOCK.dueDate(rule, at("2026-11-26 11:00"), pause).due()).contains(at("2026-11-26 17:00"));
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void aPauseNeverMakesItEarlier(@ForAll("deadlines") Deadline deadline, @ForAll("closedPause") DeadlinePause pause) {
        Assume.that(openPause(deadline)
                .map(open -> !pause.from().isAfter(open.from()))
                .orElse(true));
        List<DeadlinePause> more = new ArrayList<>(deadline.pauses());
        more.add(pause);
        DueDate without = CLOCK.dueDate(deadline);
        DueDate with = CLOCK.dueDate(deadline.rule(), deadline.start(), more);
        assertThat(due(with)).isAfterOrEqualTo(due(without));
        assertThat(with.baseDue()).isEqualTo(without.baseDue());
        if (without.remaining().isPresent()) {
            assertThat(with.remaining().orElseThrow())
                    .isGreaterThanOrEqualTo(without.remaining().get());
        }
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void whatHasPassedAndWhatRemainsAreTheWhole(@ForAll("deadlines") Deadline deadline) {
        DueDate found = CLOCK.dueDate(deadline);
        Instant then = found.due().orElse(LAST);
        DeadlineProgress progress = CLOCK.progress(deadline, then);
        assertThat(progress.used().plus(found.remaining().orElse(Duration.ZERO)))
                .isEqualTo(progress.total());
        assertThat(CLOCK.progress(deadline, deadline.start()).used()).isZero();
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void whatHasPassedNeverDecreases(
            @ForAll("deadlines") Deadline deadline, @ForAll @IntRange(max = 40_000) int minutes) {
        Instant earlier = deadline.start().plus(Duration.ofMinutes(minutes));
        assertThat(CLOCK.progress(deadline, earlier.plus(Duration.ofHours(3))).used())
                .isGreaterThanOrEqualTo(CLOCK.progress(deadline, earlier).used());
    }

    @Example
    void nothingPassesOutsideWorkingTimeNorInAPause() {
        Deadline deadline = new Deadline(
                SlaFixtures.rule("WORKING_DAYS 2"),
                at("2026-11-26 10:00"),
                SlaFixtures.pauses("2026-11-27 09:30>2026-11-27 14:00"));
        // Day 0, then two hours, then a pause over noon, then the afternoon from 14:00 on.
        assertThat(CLOCK.progress(deadline, at("2026-11-26 16:00")).used()).isZero();
        assertThat(CLOCK.progress(deadline, at("2026-11-27 09:00")).percent()).isEqualTo(9);
        assertThat(CLOCK.progress(deadline, at("2026-11-27 12:00")).used()).isEqualTo(Duration.ofMinutes(120));
        assertThat(CLOCK.progress(deadline, at("2026-11-28 10:00")).used()).isEqualTo(Duration.ofMinutes(120 + 180));
        assertThat(CLOCK.progress(deadline, at("2026-11-28 10:00")).left()).isEqualTo(Duration.ofMinutes(660));
        assertThat(CLOCK.counted(DeadlineUnit.WORKING_DAYS, at("2026-11-27 09:30"), at("2026-11-27 14:00")))
                .isEqualTo(Duration.ofMinutes(180));
        assertThat(CLOCK.counted(DeadlineUnit.CLOCK_HOURS, at("2026-11-27 09:30"), at("2026-11-27 14:00")))
                .isEqualTo(Duration.ofMinutes(270));
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void splittingAPauseChangesNothing(
            @ForAll("deadlines") Deadline deadline, @ForAll @IntRange(min = 1, max = 99) int percent) {
        List<DeadlinePause> split = new ArrayList<>();
        for (DeadlinePause pause : deadline.pauses()) {
            if (pause.to().isEmpty()) {
                split.add(pause);
                continue;
            }
            Instant from = pause.from();
            long minutes = Duration.between(from, pause.to().get()).toMinutes();
            Instant middle = from.plus(Duration.ofMinutes(minutes * percent / 100));
            split.add(DeadlinePause.closed(middle, pause.to().get(), PauseReason.INCIDENT));
            split.add(DeadlinePause.closed(from, middle, pause.reason()));
        }
        Assume.that(openPause(deadline)
                .map(open -> split.stream().noneMatch(part -> part.from().isAfter(open.from())))
                .orElse(true));
        DueDate whole = CLOCK.dueDate(deadline);
        DueDate parts = CLOCK.dueDate(deadline.rule(), deadline.start(), split);
        assertThat(parts.due()).isEqualTo(whole.due());
        assertThat(parts.remaining()).isEqualTo(whole.remaining());
        assertThat(parts.provisional()).isEqualTo(whole.provisional());
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void theExplanationAddsUp(@ForAll("deadlines") Deadline deadline) {
        DueDate found = CLOCK.dueDate(deadline);
        List<ExplanationStep> stretches = found.steps().stream()
                .filter(step -> step.code() == Code.COUNTED || step.code() == Code.PAUSED)
                .toList();
        Duration total = (Duration) only(found, Code.BASE_DUE).arguments().get(1);
        Duration left = found.remaining().orElse(Duration.ZERO);
        boolean moved = !stretches.isEmpty() || found.remaining().isPresent();
        if (moved) {
            assertThat(sum(stretches, Code.COUNTED)).isEqualTo(total.minus(left));
        } else {
            assertThat(found.due()).contains(found.baseDue());
        }
        LocalDateTime end = null;
        for (ExplanationStep step : stretches) {
            LocalDateTime from = (LocalDateTime) step.arguments().get(0);
            assertThat(end == null || from.equals(end) || step.code() == Code.PAUSED)
                    .isTrue();
            end = (LocalDateTime) step.arguments().get(1);
        }
        if (found.due().isPresent()) {
            assertThat(only(found, Code.DUE).arguments())
                    .containsExactly(local(found.due().get()));
            if (moved) {
                assertThat(end).isEqualTo(local(found.due().get()));
                assertThat(total.plus(sum(stretches, Code.PAUSED)))
                        .isEqualTo(counted(
                                deadline, firstCounted(found), found.due().get()));
            }
        } else {
            assertThat(only(found, Code.STOPPED).arguments().get(2)).isEqualTo(left);
        }
        assertThat(found.steps().stream().anyMatch(step -> step.code() == Code.PROVISIONAL))
                .isEqualTo(found.provisional());
    }

    @Provide
    Arbitrary<Deadline> deadlines() {
        return Combinators.combine(
                        rules(), instants(FIRST, LAST), Arbitraries.integers().between(0, 4))
                .flatAs((rule, start, count) -> pauses(start, count).map(pauses -> new Deadline(rule, start, pauses)));
    }

    @Provide
    Arbitrary<DeadlinePause> closedPause() {
        return closed(FIRST, LAST);
    }

    private static Arbitrary<DeadlineRule> rules() {
        Arbitrary<CutOff> cutOffs = Arbitraries.of(CutOff.ofCalendar(), CutOff.none());
        return Arbitraries.of(DeadlineUnit.values())
                .flatMap(unit -> Combinators.combine(Arbitraries.integers().between(1, most(unit)), cutOffs)
                        .as((amount, cutOff) -> new DeadlineRule(unit, amount, cutOff, Optional.empty())));
    }

    private static int most(DeadlineUnit unit) {
        return switch (unit) {
            case MINUTES -> 600;
            case CLOCK_HOURS -> 100;
            case WORKING_HOURS -> 30;
            case WORKING_DAYS -> 8;
            case SAME_WORKING_DAY -> 1;
        };
    }

    private static Arbitrary<List<DeadlinePause>> pauses(Instant start, int count) {
        Instant from = start.minus(Duration.ofDays(2));
        Instant to = start.plus(Duration.ofDays(8));
        Arbitrary<List<DeadlinePause>> closed = closed(from, to).list().ofSize(count);
        Arbitrary<Optional<Instant>> open = minutes(from, to).injectNull(0.6).map(Optional::ofNullable);
        return Combinators.combine(closed, open).as((some, opened) -> {
            List<DeadlinePause> all = new ArrayList<>(some);
            opened.filter(at -> some.stream().noneMatch(pause -> pause.from().isAfter(at)))
                    .ifPresent(at -> all.add(DeadlinePause.open(at, PauseReason.VNEID_CONSENT)));
            return all;
        });
    }

    private static Arbitrary<DeadlinePause> closed(Instant from, Instant to) {
        return Combinators.combine(minutes(from, to), Arbitraries.integers().between(0, 4_000), reasons())
                .as((start, length, reason) ->
                        DeadlinePause.closed(start, start.plus(Duration.ofMinutes(length)), reason));
    }

    private static Arbitrary<PauseReason> reasons() {
        return Arbitraries.of(PauseReason.values());
    }

    private static Arbitrary<Instant> minutes(Instant from, Instant to) {
        return Arbitraries.longs()
                .between(from.getEpochSecond() / 60, to.getEpochSecond() / 60)
                .map(minute -> Instant.ofEpochSecond(minute * 60));
    }

    private static Arbitrary<Instant> instants(Instant from, Instant to) {
        // Half of them near a cut-off, an opening or a close, where mistakes live.
        Arbitrary<Instant> anywhere = Arbitraries.longs()
                .between(from.getEpochSecond(), to.getEpochSecond())
                .map(Instant::ofEpochSecond);
        Arbitrary<Instant> edges = Combinators.combine(
                        minutes(from, to),
                        Arbitraries.of("07:30", "11:30", "13:00", "15:00", "17:00", "00:00"),
                        Arbitraries.integers().between(-61, 61))
                .as((day, time, seconds) ->
                        at(SlaFixtures.local(day).substring(0, 10) + " " + time).plusSeconds(seconds));
        return Arbitraries.oneOf(anywhere, edges);
    }

    /** An open pause is later than any due date. */
    private static Instant due(DueDate found) {
        return found.due().orElse(Instant.MAX);
    }

    private static Optional<DeadlinePause> openPause(Deadline deadline) {
        return deadline.pauses().stream().filter(pause -> pause.to().isEmpty()).findFirst();
    }

    private static ExplanationStep only(DueDate found, Code code) {
        List<ExplanationStep> steps =
                found.steps().stream().filter(step -> step.code() == code).toList();
        assertThat(steps).as("%s in %s", code, found.steps()).hasSize(1);
        return steps.get(0);
    }

    private static Duration sum(List<ExplanationStep> steps, Code code) {
        return steps.stream()
                .filter(step -> step.code() == code)
                .map(step -> (Duration) step.arguments().get(2))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Instant firstCounted(DueDate found) {
        List<ExplanationStep> zero = found.steps().stream()
                .filter(step -> step.code() == Code.DAY_ZERO)
                .toList();
        return zero.isEmpty()
                ? found.effectiveStart()
                : ((LocalDateTime) zero.get(0).arguments().get(1))
                        .atZone(SlaFixtures.VIETNAM)
                        .toInstant();
    }

    private static Duration counted(Deadline deadline, Instant from, Instant to) {
        return deadline.rule().unit().runsThrough()
                ? Duration.between(from, to)
                : Duration.ofMinutes(SlaFixtures.CALENDAR.workingMinutesBetween(from, to));
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, SlaFixtures.VIETNAM);
    }
}
