package vn.lienthong.platform;

/**
 * Which page of a list is asked for.
 *
 * @param number from 0, at most {@link #LAST}
 * @param size lines on a page, 1 to {@link #LARGEST}
 */
public record PageWish(int number, int size) {
    /** Largest page that can be counted to, whatever its size. */
    public static final int LAST = 10_000_000;
    /** Most lines on one page. */
    public static final int LARGEST = 200;
    /** Lines on a page nobody asked a size for. */
    public static final int USUAL = 50;

    public PageWish {
        if (number < 0 || number > LAST || size < 1 || size > LARGEST) {
            throw new IllegalArgumentException("No such page: " + number + " of " + size + " lines");
        }
    }

    /** @return how many lines come before it */
    public int first() {
        return number * size;
    }
}
