package vn.agencysim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for something that another process does in its own time. */
final class Waiting {
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);

    private Waiting() {}

    static void until(String what, Duration atMost, BooleanSupplier happened) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!happened.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
        assertThat(happened.getAsBoolean()).as(what).isTrue();
    }
}
