package vn.lienthong.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for what other threads do. */
final class Eventually {
    private static final int STEP_MILLIS = 50;

    private Eventually() {}

    /** Fails if the condition does not come true within the given time. */
    static void eventually(String fact, Duration patience, BooleanSupplier condition) {
        long steps = patience.toMillis() / STEP_MILLIS;
        boolean met = condition.getAsBoolean();
        for (long i = 0; i < steps && !met; i++) {
            pause();
            met = condition.getAsBoolean();
        }
        assertThat(met).as(fact).isTrue();
    }

    private static void pause() {
        try {
            new CountDownLatch(1).await(STEP_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
