package vn.agencysim.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;

/** Reads the product's clock every two seconds, as the portal. */
@ApplicationScoped
public class FollowProductClock implements Beat {
    @Inject
    private ProductClient product;

    @Inject
    private FollowedClock clock;

    private volatile boolean reachable;

    private record ClockState(String mode, OffsetDateTime now, Double speed, Boolean stopped) {}

    @Override
    public Duration pause() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void beat() {
        Reply reply = product.get("portal", "/api/v1/clock");
        if (reply.success()) {
            ClockState state = Json.read(reply.body(), ClockState.class);
            clock.follow(
                    state.now().toInstant(),
                    state.speed() == null ? 1.0 : state.speed(),
                    Boolean.TRUE.equals(state.stopped()));
        }
        reachable = reply.success();
    }

    /** Whether the product answered when it was last asked; its time is shown then. */
    public boolean productReachable() {
        return reachable;
    }
}
