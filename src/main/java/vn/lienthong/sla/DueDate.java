package vn.lienthong.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When something is due, and why.
 *
 * @param effectiveStart when the event counts as having happened
 * @param baseDue when it would be due without pauses
 * @param due empty while an open pause holds the clock
 * @param remaining counted time left (clock time or legal working time, as the unit counts) while {@code due} is empty
 * @param provisional whether a year without a published table of days off was used
 * @param steps the explanation; {@link ExplanationText} puts it into words
 */
public record DueDate(
        Instant effectiveStart,
        Instant baseDue,
        Optional<Instant> due,
        Optional<Duration> remaining,
        boolean provisional,
        List<ExplanationStep> steps) {

    public DueDate {
        if (due.isPresent() == remaining.isPresent()) {
            throw new IllegalArgumentException("either a due date or the time that remains: " + due + ", " + remaining);
        }
        steps = List.copyOf(steps);
    }

    /** {@return whether something done then is in time: at the latest in the due minute; always while the clock stands still} */
    public boolean metBy(Instant done) {
        return due.isEmpty() || met(done, due.get());
    }

    /** {@return whether it is late if it is not done yet: from the minute after the due one} */
    public boolean overdueAt(Instant now) {
        return !metBy(now);
    }

    /** {@return whether something done then is in time for this due date: at or before the due minute} */
    public static boolean met(Instant done, Instant due) {
        return WallMinute.of(done) <= WallMinute.of(due);
    }
}
