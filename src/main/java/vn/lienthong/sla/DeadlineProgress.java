package vn.lienthong.sla;

import java.time.Duration;

/**
 * How much of a limit has passed, in counted time (clock time or legal working time, as its unit counts); paused time is left
 * out.
 *
 * @param total counted time of the whole limit; nothing if its event fell on the very close
 * @param used counted time up to now, or up to the end; more than {@code total} once it is late
 */
public record DeadlineProgress(Duration total, Duration used) {
    private static final int WHOLE = 100;

    /** {@return used time in percent of the total, rounded down; more than 100 once it is late} */
    public int percent() {
        return total.isZero() ? WHOLE : (int) (used.toMinutes() * WHOLE / total.toMinutes());
    }

    /** {@return counted time left; nothing once it is late} */
    public Duration left() {
        Duration left = total.minus(used);
        return left.isNegative() ? Duration.ZERO : left;
    }
}
