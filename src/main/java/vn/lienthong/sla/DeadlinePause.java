package vn.lienthong.sla;

import java.time.Instant;
import java.util.Optional;

/**
 * A stretch of time that does not count: from {@code from} on, up to but not including {@code to}. Seconds are dropped.
 *
 * @param to empty while the pause is open
 */
public record DeadlinePause(Instant from, Optional<Instant> to, PauseReason reason) {

    public DeadlinePause {
        WorkingCalendar.requireInRange(from);
        to.ifPresent(WorkingCalendar::requireInRange);
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new IllegalArgumentException("a pause ends before it begins: " + from + "–" + to.get());
        }
    }

    /** A pause that has ended. */
    public static DeadlinePause closed(Instant from, Instant to, PauseReason reason) {
        return new DeadlinePause(from, Optional.of(to), reason);
    }

    /** A pause that still lasts. */
    public static DeadlinePause open(Instant from, PauseReason reason) {
        return new DeadlinePause(from, Optional.empty(), reason);
    }

    /** {@return whether it ends in the minute in which it begins, and so changes nothing} */
    public boolean isEmpty() {
        return to.isPresent() && WallMinute.of(to.get()) == WallMinute.of(from);
    }
}
