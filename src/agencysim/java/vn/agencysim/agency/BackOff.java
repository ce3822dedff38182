package vn.agencysim.agency;

import java.time.Duration;

/** Pause before a call is repeated: ½ s, 1 s, 2 s … at most 30 s. */
public final class BackOff {
    private static final long FIRST_MS = 500;
    private static final long LONGEST_MS = 30_000;
    private static final int DOUBLINGS = 6;

    private BackOff() {}

    /** @param attempts how often it was tried in vain, from 1 */
    public static Duration afterAttempt(int attempts) {
        return Duration.ofMillis(Math.min(LONGEST_MS, FIRST_MS << Math.min(attempts - 1, DOUBLINGS)));
    }
}
