package vn.agencysim.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The business time of all simulated agencies: the product's clock as last read, carried on at its speed.
 *
 * <p>While the product can't be reached the last reading is carried on; before the first one it is the wall's time.
 */
@ApplicationScoped
public class FollowedClock extends Clock {

    private final Clock wall;
    private volatile Reading reading;

    /**
     * What the product said its time is.
     *
     * @param product the product's instant at the reading
     * @param wall the wall's instant at the reading
     * @param speed product seconds per wall second
     * @param stopped whether the product's clock stands still
     */
    public record Reading(Instant product, Instant wall, double speed, boolean stopped) {
        Instant at(Instant wallNow) {
            if (stopped) {
                return product;
            }
            Duration passed = Duration.between(wall, wallNow);
            return product.plusNanos((long) (passed.toNanos() * speed));
        }
    }

    @Inject
    public FollowedClock(@WallTime Clock wall) {
        this.wall = wall;
        this.reading = new Reading(Instant.EPOCH, Instant.EPOCH, 1.0, false);
    }

    /** For the container's proxy only. */
    FollowedClock() {
        this(Clock.system(WallTimeSource.VIETNAM));
    }

    /** Takes over what the product just said. */
    public void follow(Instant product, double speed, boolean stopped) {
        reading = new Reading(product, wall.instant(), speed, stopped);
    }

    /** Now, to the second, in Vietnamese time: what agencies write on their papers and messages. */
    public OffsetDateTime now() {
        return OffsetDateTime.now(this).truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    public Instant instant() {
        return reading.at(wall.instant());
    }

    @Override
    public ZoneId getZone() {
        return WallTimeSource.VIETNAM;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
