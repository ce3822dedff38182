package vn.agencysim.behaviour;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * Chance that can be repeated: the outcome depends on the seed and on what it is drawn for, never on what was drawn before
 * or on which thread asks.
 *
 * @param seed the run's or the agency's seed
 * @param subject for whom, for example {@code population/<requestKey>}
 */
public record Draw(long seed, String subject) {
    private static final double UNIT = 0x1.0p-53;
    private static final int UNUSED_BITS = 11;

    /** A number in [0, 1), evenly spread, for this purpose. */
    public double unit(String purpose) {
        return (bits(purpose) >>> UNUSED_BITS) * UNIT;
    }

    /** Whether something that happens at this rate (0–1) happens. */
    public boolean happens(String purpose, double rate) {
        return unit(purpose) < rate;
    }

    /** A whole number from {@code min} to {@code max}, both included. */
    public long between(String purpose, long min, long max) {
        return min + (long) (unit(purpose) * (max - min + 1));
    }

    /** One of these, each as likely as the others. */
    public <T> T oneOf(String purpose, List<T> choices) {
        return choices.get((int) between(purpose, 0, choices.size() - 1L));
    }

    /** {@code count} decimal digits, leading zeros included. */
    public String digits(String purpose, int count) {
        long bound = (long) Math.pow(10, count);
        return String.format("%0" + count + "d", between(purpose, 0, bound - 1));
    }

    private long bits(String purpose) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((seed + "/" + subject + "/" + purpose).getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
