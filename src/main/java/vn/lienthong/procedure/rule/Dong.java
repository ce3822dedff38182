package vn.lienthong.procedure.rule;

/**
 * An amount of money in whole đồng, never negative.
 *
 * @param amount đồng
 */
public record Dong(long amount) implements Comparable<Dong> {
    /** Nothing. */
    public static final Dong ZERO = new Dong(0);

    private static final int WHOLE = 100;

    public Dong {
        if (amount < 0) {
            throw new IllegalArgumentException("an amount of money is not negative: " + amount);
        }
    }

    /**
     * A share of it.
     *
     * @param percent 100 is the whole; the result is rounded down to a whole đồng
     */
    public Dong percent(long percent) {
        return new Dong(Math.multiplyExact(amount, percent) / WHOLE);
    }

    /** {@return what is missing from the other up to this; nothing if the other is as much or more} */
    public Dong above(Dong other) {
        return new Dong(Math.max(0, amount - other.amount));
    }

    @Override
    public int compareTo(Dong other) {
        return Long.compare(amount, other.amount);
    }
}
