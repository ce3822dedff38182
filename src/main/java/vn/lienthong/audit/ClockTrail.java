package vn.lienthong.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import vn.lienthong.platform.ClockChanged;
import vn.lienthong.platform.ClockReading;

/** Every instant of the trail is one of the product's clock: who moves a controlled one is written down with the move. */
@ApplicationScoped
public class ClockTrail {
    @Inject
    private AuditTrail trail;

    void record(@Observes ClockChanged change) {
        trail.record(Act.of("MOVE_CLOCK")
                .on("Clock", "clock")
                .before(values(change.before()))
                .after(values(change.after()))
                .because(change.reason().orElse(null), null));
    }

    private static Map<String, Object> values(ClockReading reading) {
        return Map.of("now", reading.now().toString(), "speed", reading.speed(), "stopped", reading.stopped());
    }
}
