package vn.lienthong.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What is asked of a controlled clock; what is absent stays as it is.
 *
 * @param now instant to show
 * @param shift distance to move, added to {@code now} or to what it shows
 * @param speed shown seconds for one real second, greater than 0 and at most 86,400
 * @param stopped whether to stand still
 */
public record ClockChange(
        Optional<Instant> now, Optional<Duration> shift, Optional<Double> speed, Optional<Boolean> stopped) {

    /** @return a change that only moves the clock */
    public static ClockChange shift(Duration distance) {
        return new ClockChange(Optional.empty(), Optional.of(distance), Optional.empty(), Optional.empty());
    }
}
