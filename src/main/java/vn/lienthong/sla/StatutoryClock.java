package vn.lienthong.sla;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Computes when something is due and explains it. Pure: the same arguments always give the same answer.
 *
 * <p>A limit in working days is due at the close of the last one, the day of the event not counted (Bộ luật Dân sự 2015,
 * Điều 147–148); what falls after the cut-off counts for the next working day (NĐ 63/2024, Đ7 k2; sđ. NĐ 301/2026, Đ5);
 * pauses move the due date by exactly the counted minutes they took (Đ4 k7; sđ. NĐ 301/2026, Đ3).
 */
public final class StatutoryClock {
    private final WorkingCalendar calendar;

    public StatutoryClock(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** {@return the calendar by which it counts} */
    public WorkingCalendar calendar() {
        return calendar;
    }

    /**
     * @param start the event, years 2020–2100; its seconds matter to the cut-off only
     * @throws BeyondCalendarException if it would be due after 2100
     */
    public DueDate dueDate(DeadlineRule rule, Instant start, List<DeadlinePause> pauses) {
        return dueDate(new Deadline(rule, start, pauses));
    }

    /** @throws BeyondCalendarException if it would be due after 2100 */
    public DueDate dueDate(Deadline deadline) {
        DeadlineRule rule = deadline.rule();
        ExplanationWriter explanation = new ExplanationWriter(calendar, deadline);
        long effectiveStart = effectiveStart(rule, deadline.start(), explanation);
        long countingFrom = countingFrom(rule, effectiveStart);
        long baseDue = WorkingCalendar.requireInRange(baseDue(rule, effectiveStart, deadline.start()));
        Counting counting = new Counting(counted(rule.unit()), countingFrom, baseDue);
        OptionalLong due = stopIfOpenBefore(counting.run(MergedPause.of(deadline.pauses())), deadline);

        explanation.counting(effectiveStart, countingFrom, baseDue, counting);
        return new DueDate(
                WallMinute.instant(effectiveStart),
                WallMinute.instant(baseDue),
                due.isPresent() ? Optional.of(WallMinute.instant(due.getAsLong())) : Optional.empty(),
                due.isPresent() ? Optional.empty() : Optional.of(Duration.ofMinutes(counting.left())),
                explanation.isProvisional(baseDue, due),
                explanation.steps(due));
    }

    /**
     * How much of a limit has passed.
     *
     * @param until its seconds don't matter; before counting begins nothing has passed
     * @throws BeyondCalendarException if it would be due after 2100
     */
    public DeadlineProgress progress(Deadline deadline, Instant until) {
        DeadlineRule rule = deadline.rule();
        long effectiveStart = effectiveStart(rule, deadline.start(), new ExplanationWriter(calendar, deadline));
        long from = countingFrom(rule, effectiveStart);
        long to = Math.max(from, WallMinute.of(until));
        CountedTime time = counted(rule.unit());
        long paused = MergedPause.of(deadline.pauses()).stream()
                .mapToLong(pause -> time.between(
                        Math.min(Math.max(from, pause.from()), to), Math.min(Math.max(from, pause.to()), to)))
                .sum();
        long baseDue = WorkingCalendar.requireInRange(baseDue(rule, effectiveStart, deadline.start()));
        return new DeadlineProgress(
                Duration.ofMinutes(time.between(from, baseDue)), Duration.ofMinutes(time.between(from, to) - paused));
    }

    /** {@return the time between two instants that a limit in this unit counts; whole minutes} */
    public Duration counted(DeadlineUnit unit, Instant from, Instant to) {
        return Duration.ofMinutes(counted(unit).between(WallMinute.of(from), WallMinute.of(to)));
    }

    private CountedTime counted(DeadlineUnit unit) {
        return unit.runsThrough() ? CountedTime.CLOCK : calendar;
    }

    private long countingFrom(DeadlineRule rule, long effectiveStart) {
        return rule.unit() == DeadlineUnit.WORKING_DAYS ? calendar.nextOpening(effectiveStart) : effectiveStart;
    }

    private long effectiveStart(DeadlineRule rule, Instant start, ExplanationWriter explanation) {
        long minute = WallMinute.of(start);
        Optional<LocalTime> cutOff =
                rule.unit() == DeadlineUnit.WORKING_DAYS ? rule.cutOff().in(calendar) : Optional.empty();
        if (cutOff.isEmpty()) {
            explanation.startsAtOnce(minute);
            return minute;
        }
        LocalDateTime received = WallMinute.untruncated(start);
        if (!calendar.isWorkingDay(received.toLocalDate())) {
            long opening = calendar.nextOpening(minute);
            explanation.receivedOnDayOff(minute, opening);
            return opening;
        }
        if (received.toLocalTime().isAfter(cutOff.get())) {
            long opening = calendar.nextOpening(minute);
            explanation.afterCutOff(minute, cutOff.get(), opening);
            return opening;
        }
        explanation.beforeCutOff(minute, cutOff.get());
        return minute;
    }

    private long baseDue(DeadlineRule rule, long effectiveStart, Instant start) {
        return switch (rule.unit()) {
            case MINUTES -> effectiveStart + rule.amount();
            case CLOCK_HOURS -> effectiveStart + rule.amount() * 60L;
            case WORKING_HOURS -> calendar.after(effectiveStart, rule.amount() * 60L);
            case WORKING_DAYS -> calendar.closeOfWorkingDayAfter(effectiveStart, rule.amount());
            case SAME_WORKING_DAY -> calendar.closeOfSameDay(effectiveStart)
                    .filter(close -> !start.isAfter(WallMinute.instant(close)))
                    .orElseGet(() -> calendar.closeOfWorkingDayAfter(effectiveStart, 1));
        };
    }

    /** An event at the very close leaves nothing to count; an open pause that began before still holds the clock. */
    private static OptionalLong stopIfOpenBefore(OptionalLong due, Deadline deadline) {
        boolean held = due.isPresent()
                && deadline.pauses().stream()
                        .anyMatch(pause -> pause.to().isEmpty() && WallMinute.of(pause.from()) < due.getAsLong());
        return held ? OptionalLong.empty() : due;
    }
}
