package vn.lienthong.sla;

import java.time.Instant;
import java.util.List;

/**
 * What a due date is computed from.
 *
 * @param start the event that sets the clock going, years 2020–2100 in Vietnam
 * @param pauses in any order, overlapping or not; at most one is open, and none with a length begins after it
 */
public record Deadline(DeadlineRule rule, Instant start, List<DeadlinePause> pauses) {

    public Deadline {
        WorkingCalendar.requireInRange(start);
        pauses = List.copyOf(pauses);
        List<DeadlinePause> open =
                pauses.stream().filter(pause -> pause.to().isEmpty()).toList();
        if (open.size() > 1) {
            throw new IllegalArgumentException("at most one pause is open: " + open);
        }
        if (!open.isEmpty() && pauses.stream().anyMatch(pause -> beginsAfter(open.get(0), pause))) {
            throw new IllegalArgumentException("the open pause begins last: " + pauses);
        }
    }

    private static boolean beginsAfter(DeadlinePause open, DeadlinePause pause) {
        return !pause.isEmpty() && pause.from().isAfter(open.from());
    }
}
