package vn.lienthong.tasklist;

import java.util.Optional;

/**
 * Which tasks are asked for.
 *
 * @param unit only of this unit
 * @param mine only those the caller has taken
 * @param first how many of the most urgent to leave out
 * @param size at most how many, 1–200
 */
public record TaskFilter(Optional<String> unit, boolean mine, int first, int size) {
    private static final int LARGEST_PAGE = 200;

    public TaskFilter {
        if (first < 0 || size < 1 || size > LARGEST_PAGE) {
            throw new IllegalArgumentException("Pages have 1 to " + LARGEST_PAGE + " lines, counted from 0");
        }
    }
}
