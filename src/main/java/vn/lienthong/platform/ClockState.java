package vn.lienthong.platform;

import java.time.Duration;
import java.time.Instant;

/**
 * Where a clock stands against the real one: at the real instant {@code realAnchor} it showed {@code shownAnchor}, and
 * from there it runs at {@code speed}, or stands still.
 *
 * @param speed shown seconds for one real second, greater than 0 and at most 86,400
 * @param stopped whether it stands still; the speed is kept for when it runs again
 */
public record ClockState(Instant realAnchor, Instant shownAnchor, double speed, boolean stopped) {
    private static final double FASTEST = 86_400;
    private static final Instant EARLIEST = Instant.parse("2019-12-31T17:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-12-31T17:00:00Z");

    public ClockState {
        if (!speedAllowed(speed)) {
            throw new IllegalArgumentException("speed must be greater than 0 and at most 86400");
        }
    }

    static boolean speedAllowed(double speed) {
        return speed > 0 && speed <= FASTEST;
    }

    /** @return the state of a clock that shows real time */
    public static ClockState real() {
        return new ClockState(Instant.EPOCH, Instant.EPOCH, 1, false);
    }

    /** @return what the clock shows at the real instant {@code real} */
    public Instant shownAt(Instant real) {
        if (stopped) {
            return shownAnchor;
        }
        var elapsed = Duration.between(realAnchor, real);
        if (speed == 1) {
            return shownAnchor.plus(elapsed);
        }
        return shownAnchor.plusMillis(Math.round(elapsed.toMillis() * speed));
    }

    /** @return real time until the clock shows {@code shown}; zero if it already does, a century if it stands still */
    public Duration realTimeUntil(Instant shown, Instant real) {
        var ahead = Duration.between(shownAt(real), shown);
        if (ahead.isNegative() || ahead.isZero()) {
            return Duration.ZERO;
        }
        return stopped ? Duration.ofDays(36_500) : Duration.ofMillis((long) Math.ceil(ahead.toMillis() / speed));
    }

    /**
     * @return the state after {@code change} at the real instant {@code real}
     * @throws IllegalArgumentException if it would show a year before 2020 or after 2100, or the speed is out of range
     */
    public ClockState changed(ClockChange change, Instant real) {
        var shown =
                change.now().orElseGet(() -> shownAt(real)).plus(change.shift().orElse(Duration.ZERO));
        if (shown.isBefore(EARLIEST) || shown.isAfter(LATEST)) {
            throw new IllegalArgumentException("a clock shows the years 2020 to 2100");
        }
        return new ClockState(
                real, shown, change.speed().orElse(speed), change.stopped().orElse(stopped));
    }
}
