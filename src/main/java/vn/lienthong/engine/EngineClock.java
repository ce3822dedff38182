package vn.lienthong.engine;

import java.time.Clock;
import org.joda.time.DateTimeUtils;

/** Makes the engine read the product's clock, which may move while it runs. */
final class EngineClock {

    private EngineClock() {}

    static void follow(Clock clock) {
        DateTimeUtils.setCurrentMillisProvider(clock::millis);
    }

    static void release() {
        DateTimeUtils.setCurrentMillisSystem();
    }
}
