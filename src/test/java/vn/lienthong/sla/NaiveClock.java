package vn.lienthong.sla;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The definition of the statutory clock, walked minute by minute with tables written by hand: slow, plain, and without a
 * line of the product's own code. Knows 2025–2027 and 2033; cut-off 15:00 or none.
 */
final class NaiveClock {
    private static final Set<LocalDate> OFF = dates(
            "2025-01-01 2025-01-27 2025-01-28 2025-01-29 2025-01-30 2025-01-31 2025-04-07 2025-04-30 2025-05-01 2025-05-02",
            "2025-09-01 2025-09-02",
            "2026-01-01 2026-01-02 2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20 2026-04-27 2026-04-30 2026-05-01",
            "2026-08-31 2026-09-01 2026-09-02 2026-11-24",
            "2027-01-01 2027-02-05 2027-02-08 2027-02-09 2027-02-10 2027-02-11 2027-04-16 2027-04-30 2027-05-03",
            "2027-09-01 2027-09-02 2027-11-24",
            "2033-01-03 2033-01-31 2033-02-01 2033-02-02 2033-02-03 2033-02-04 2033-04-11 2033-05-02 2033-05-03",
            "2033-09-01 2033-09-02 2033-11-24");
    private static final Set<LocalDate> MADE_UP = dates("2025-04-26 2026-01-10 2026-08-22");
    private static final Set<Integer> YEARS = Set.of(2025, 2026, 2027, 2033);

    /** What the walk found; {@code remaining} in counted minutes. */
    record Answer(Instant effectiveStart, Instant baseDue, Optional<Instant> due, long remaining) {}

    private NaiveClock() {}

    static boolean knows(String start, String due) {
        return YEARS.contains(Integer.valueOf(start.substring(0, 4)))
                && (due.startsWith("left") || YEARS.contains(Integer.valueOf(due.substring(0, 4))));
    }

    static Answer compute(DeadlineRule rule, Instant start, List<DeadlinePause> pauses) {
        LocalDateTime event = LocalDateTime.ofInstant(start, SlaFixtures.VIETNAM);
        LocalDateTime effective = effectiveStart(rule, event);
        LocalDateTime base = baseDue(rule, effective, event);
        LocalDateTime from = effective;
        if (rule.unit() == DeadlineUnit.WORKING_DAYS) {
            from = opening(effective.toLocalDate().plusDays(1));
        }
        boolean clock = rule.unit() == DeadlineUnit.MINUTES || rule.unit() == DeadlineUnit.CLOCK_HOURS;
        long total = 0;
        for (LocalDateTime minute = from; minute.isBefore(base); minute = minute.plusMinutes(1)) {
            total += clock || works(minute) ? 1 : 0;
        }
        LocalDateTime due = from;
        long counted = 0;
        while (counted < total) {
            counted += (clock || works(due)) && !paused(due, pauses, false) ? 1 : 0;
            due = due.plusMinutes(1);
        }
        Optional<LocalDateTime> open = pauses.stream()
                .filter(pause -> pause.to().isEmpty())
                .map(pause -> LocalDateTime.ofInstant(pause.from(), SlaFixtures.VIETNAM))
                .findFirst();
        if (open.isEmpty() || !open.get().isBefore(due)) {
            return new Answer(instant(effective), instant(base), Optional.of(instant(due)), 0);
        }
        long done = 0;
        for (LocalDateTime minute = from; minute.isBefore(open.get()); minute = minute.plusMinutes(1)) {
            done += (clock || works(minute)) && !paused(minute, pauses, true) ? 1 : 0;
        }
        return new Answer(instant(effective), instant(base), Optional.empty(), total - done);
    }

    private static LocalDateTime effectiveStart(DeadlineRule rule, LocalDateTime event) {
        LocalDateTime minute = event.withSecond(0).withNano(0);
        if (rule.unit() != DeadlineUnit.WORKING_DAYS || rule.cutOff() instanceof CutOff.None) {
            return minute;
        }
        LocalTime cutOff = rule.cutOff() instanceof CutOff.At at ? at.time() : LocalTime.of(15, 0);
        boolean inTime = workingDay(event.toLocalDate()) && !event.toLocalTime().isAfter(cutOff);
        return inTime ? minute : opening(event.toLocalDate().plusDays(1));
    }

    private static LocalDateTime baseDue(DeadlineRule rule, LocalDateTime effective, LocalDateTime event) {
        switch (rule.unit()) {
            case MINUTES:
                return effective.plusMinutes(rule.amount());
            case CLOCK_HOURS:
                return effective.plusHours(rule.amount());
            case WORKING_HOURS:
                LocalDateTime at = effective;
                for (int passed = 0; passed < rule.amount() * 60; at = at.plusMinutes(1)) {
                    passed += works(at) ? 1 : 0;
                }
                return at;
            case WORKING_DAYS:
                LocalDate day = effective.toLocalDate();
                for (int n = 0; n < rule.amount(); ) {
                    day = day.plusDays(1);
                    n += workingDay(day) ? 1 : 0;
                }
                return day.atTime(17, 0);
            default:
                LocalDate same = event.toLocalDate();
                boolean today = workingDay(same) && !event.isAfter(same.atTime(17, 0));
                return today
                        ? same.atTime(17, 0)
                        : opening(same.plusDays(1)).withHour(17).withMinute(0);
        }
    }

    private static boolean paused(LocalDateTime minute, List<DeadlinePause> pauses, boolean openToo) {
        Instant now = instant(minute);
        for (DeadlinePause pause : pauses) {
            boolean begun = !now.isBefore(pause.from());
            if (begun && pause.to().map(now::isBefore).orElse(openToo)) {
                return true;
            }
        }
        return false;
    }

    private static LocalDateTime opening(LocalDate earliest) {
        LocalDate day = earliest;
        while (!workingDay(day)) {
            day = day.plusDays(1);
        }
        return day.atTime(7, 30);
    }

    private static boolean works(LocalDateTime minute) {
        int m = minute.getHour() * 60 + minute.getMinute();
        boolean session = m >= 450 && m < 690 || m >= 780 && m < 1020;
        return session && workingDay(minute.toLocalDate());
    }

    private static boolean workingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return MADE_UP.contains(day) || !weekend && !OFF.contains(day);
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(SlaFixtures.VIETNAM).toInstant();
    }

    private static Set<LocalDate> dates(String... lines) {
        Set<LocalDate> dates = new HashSet<>();
        for (String date : String.join(" ", lines).split(" ")) {
            dates.add(LocalDate.parse(date));
        }
        return dates;
    }
}
