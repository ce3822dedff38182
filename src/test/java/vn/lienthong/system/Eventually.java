package vn.lienthong.system;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what other processes do in their own time. */
final class Eventually {
    private static final Duration STEP = Duration.ofMillis(200);

    private Eventually() {}

    /**
     * Looks again and again until what is seen is as wished.
     *
     * @param fact what is waited for
     * @return what was seen then
     * @throws AssertionError with the last sight, if it does not come true in time
     */
    static <T> T eventually(String fact, Duration patience, Supplier<T> look, Predicate<T> wished) {
        long end = System.nanoTime() + patience.toNanos();
        T seen = look.get();
        while (!wished.test(seen)) {
            if (System.nanoTime() > end) {
                throw new AssertionError(fact + ": not within " + patience.toSeconds() + " s; last seen: " + seen);
            }
            LockSupport.parkNanos(STEP.toNanos());
            seen = look.get();
        }
        return seen;
    }
}
