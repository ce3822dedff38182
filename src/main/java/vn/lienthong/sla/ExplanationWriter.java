package vn.lienthong.sla;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.lienthong.sla.ExplanationStep.Code;

/** Collects the lines of one explanation while the clock computes. Minutes are {@link WallMinute}s. */
final class ExplanationWriter {
    /** A limit of years passes dozens of days off; the nearest ones are enough to follow it. */
    private static final int LISTED_DAYS = 15;

    private final WorkingCalendar calendar;
    private final Deadline deadline;
    private final boolean usesCalendar;
    private final List<ExplanationStep> steps = new ArrayList<>();
    private long countingFrom;
    private long baseDue;
    private Counting counting;

    ExplanationWriter(WorkingCalendar calendar, Deadline deadline) {
        this.calendar = calendar;
        this.deadline = deadline;
        this.usesCalendar = !deadline.rule().unit().runsThrough();
    }

    void startsAtOnce(long received) {
        add(Code.STARTS_AT_ONCE, WallMinute.local(received));
    }

    void beforeCutOff(long received, LocalTime cutOff) {
        add(Code.BEFORE_CUT_OFF, WallMinute.local(received), cutOff);
    }

    void afterCutOff(long received, LocalTime cutOff, long opening) {
        add(Code.AFTER_CUT_OFF, WallMinute.local(received), cutOff, WallMinute.local(opening));
    }

    void receivedOnDayOff(long received, long opening) {
        add(Code.RECEIVED_ON_DAY_OFF, WallMinute.local(received), WallMinute.local(opening));
    }

    /** The count is over; it tells what it took from where. */
    void counting(long effectiveStart, long countingFrom, long baseDue, Counting counting) {
        this.countingFrom = countingFrom;
        this.baseDue = baseDue;
        this.counting = counting;
        DeadlineRule rule = deadline.rule();
        if (rule.unit() == DeadlineUnit.SAME_WORKING_DAY) {
            add(Code.LIMIT_SAME_DAY);
        } else {
            add(Code.LIMIT, rule.amount(), rule.unit());
        }
        rule.ground().ifPresent(ground -> {
            add(Code.GROUND, ground.article());
            ground.doubt().ifPresent(doubt -> add(Code.DOUBT, doubt));
        });
        if (rule.unit() == DeadlineUnit.WORKING_DAYS) {
            add(Code.DAY_ZERO, WallMinute.date(effectiveStart), WallMinute.local(countingFrom));
        }
    }

    /** {@return whether a year without a published table lies between the event and the last minute that was looked at} */
    boolean isProvisional(long baseDue, OptionalLong due) {
        if (!usesCalendar) {
            return false;
        }
        int lastYear = WallMinute.date(lastMinute(baseDue, due)).getYear();
        for (int year = firstDate().getYear(); year <= lastYear; year++) {
            if (calendar.isProvisional(year)) {
                return true;
            }
        }
        return false;
    }

    List<ExplanationStep> steps(OptionalLong due) {
        if (usesCalendar) {
            specialDays(WallMinute.date(lastMinute(baseDue, due)));
        }
        add(Code.BASE_DUE, WallMinute.local(baseDue), Duration.ofMinutes(counting.total()));
        steps.addAll(counting.stretches());
        deadline.pauses().stream()
                .filter(pause -> hasNoEffect(pause, due))
                .forEach(pause -> add(
                        Code.PAUSE_WITHOUT_EFFECT,
                        WallMinute.local(WallMinute.of(pause.from())),
                        pause.to()
                                .<Object>map(to -> WallMinute.local(WallMinute.of(to)))
                                .orElse(""),
                        pause.reason()));
        if (due.isPresent()) {
            add(Code.DUE, WallMinute.local(due.getAsLong()));
        } else if (counting.left() == 0) {
            nothingLeft();
        }
        if (isProvisional(baseDue, due)) {
            add(Code.PROVISIONAL, provisionalYears(lastMinute(baseDue, due)));
        }
        return steps;
    }

    private boolean hasNoEffect(DeadlinePause pause, OptionalLong due) {
        return pause.isEmpty()
                || pause.to().map(to -> WallMinute.of(to) <= countingFrom).orElse(false)
                || (due.isPresent() && WallMinute.of(pause.from()) >= due.getAsLong());
    }

    private void nothingLeft() {
        openPause()
                .ifPresent(pause -> add(
                        Code.STOPPED,
                        WallMinute.local(WallMinute.of(pause.from())),
                        List.of(pause.reason()),
                        Duration.ZERO));
    }

    private void specialDays(LocalDate last) {
        List<SpecialDay> days = calendar.specialDays(firstDate(), last);
        days.stream().limit(LISTED_DAYS).forEach(day -> add(codeOf(day.kind()), day.date(), day.name()));
        if (days.size() > LISTED_DAYS) {
            add(Code.MORE_DAYS, days.size() - LISTED_DAYS);
        }
    }

    private static Code codeOf(SpecialDay.Kind kind) {
        return switch (kind) {
            case DAY_OFF -> Code.DAY_OFF;
            case MAKE_UP_DAY -> Code.MAKE_UP_DAY;
            case OWN_SESSIONS -> Code.OWN_SESSIONS;
        };
    }

    private String provisionalYears(long last) {
        List<Integer> years = new ArrayList<>();
        for (int year = firstDate().getYear(); year <= WallMinute.date(last).getYear(); year++) {
            if (calendar.isProvisional(year)) {
                years.add(year);
            }
        }
        int size = years.size();
        return size < 3 ? join(years) : years.get(0) + "–" + years.get(size - 1);
    }

    private static String join(List<Integer> years) {
        return String.join(", ", years.stream().map(String::valueOf).toList());
    }

    private LocalDate firstDate() {
        return WallMinute.date(WallMinute.of(deadline.start()));
    }

    private long lastMinute(long baseDue, OptionalLong due) {
        long held = due.orElseGet(
                () -> openPause().map(pause -> WallMinute.of(pause.from())).orElse(baseDue));
        return Math.max(baseDue, held);
    }

    private Optional<DeadlinePause> openPause() {
        return deadline.pauses().stream().filter(pause -> pause.to().isEmpty()).findFirst();
    }

    private void add(Code code, Object... arguments) {
        steps.add(ExplanationStep.of(code, arguments));
    }
}
