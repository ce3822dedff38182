package vn.agencysim.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one place that asks the machine for the time. */
@ApplicationScoped
public class WallTimeSource {
    /** Time zone of every agency. */
    public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final Clock MACHINE = Clock.system(VIETNAM);

    /** The machine's clock. */
    @Produces
    @WallTime
    Clock wall() {
        return MACHINE;
    }
}
