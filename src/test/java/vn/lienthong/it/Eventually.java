package vn.lienthong.it;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what other threads and processes do in their own time. */
public final class Eventually {
    private static final Duration STEP = Duration.ofMillis(100);

    private Eventually() {}

    /** Fails if the condition does not come true within the given time. */
    public static void eventually(String fact, Duration patience, BooleanSupplier condition) {
        eventually(fact, patience, condition::getAsBoolean, met -> met);
    }

    /**
     * Looks again and again until what is seen is as wished.
     *
     * @param fact what is waited for
     * @return what was seen then
     * @throws AssertionError with the last sight, if it does not come true in time
     */
    public static <T> T eventually(String fact, Duration patience, Supplier<T> look, Predicate<T> wished) {
        return eventually(fact, patience, STEP, look, wished);
    }

    /**
     * The same for what is costly to look at.
     *
     * @param step how long to wait between two looks
     */
    public static <T> T eventually(
            String fact, Duration patience, Duration step, Supplier<T> look, Predicate<T> wished) {
        long end = System.nanoTime() + patience.toNanos();
        T seen = look.get();
        while (!wished.test(seen)) {
            if (System.nanoTime() > end) {
                throw new AssertionError(fact + ": not within " + patience.toSeconds() + " s; last seen: " + seen);
            }
            LockSupport.parkNanos(step.toNanos());
            seen = look.get();
        }
        return seen;
    }
}
