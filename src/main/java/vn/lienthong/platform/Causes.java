package vn.lienthong.platform;

import java.util.Objects;
import java.util.stream.Stream;

/** What stands behind a failure. */
public final class Causes {
    /** Causes may go in circles. */
    private static final int DEPTH = 20;

    private Causes() {}

    /** {@return the failure itself and its causes, outermost first; at most 20} */
    public static Stream<Throwable> of(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(DEPTH);
    }
}
