package vn.lienthong.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The clock everybody reads. It ticks in milliseconds, like the engine, so that two instants of one act are equal
 * wherever they are stored.
 */
public class MovingClock extends Clock {
    /** Official time of Việt Nam, the only zone of the product. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Clock real;
    private final ZoneId zone;
    private final AtomicReference<ClockState> state;

    /** @param real source of real time */
    public MovingClock(Clock real) {
        this(real, ZONE, new AtomicReference<>(ClockState.real()));
    }

    private MovingClock(Clock real, ZoneId zone, AtomicReference<ClockState> state) {
        this.real = real;
        this.zone = zone;
        this.state = state;
    }

    /** For the container's proxy only. */
    protected MovingClock() {
        this(Clock.systemUTC());
    }

    /** @return where it stands */
    public ClockState state() {
        return state.get();
    }

    /** @return the real instant, which no change moves */
    public Instant realInstant() {
        return real.instant();
    }

    /** @return real time until it shows {@code shown}; zero if it already does */
    public Duration realTimeUntil(Instant shown) {
        return state().realTimeUntil(shown, real.instant());
    }

    void set(ClockState next) {
        state.set(next);
    }

    /** @return whether {@code next} was made after what held so far, and therefore holds now */
    boolean follow(ClockState next) {
        ClockState before = state.getAndUpdate(last -> isLater(next, last) ? next : last);
        return isLater(next, before);
    }

    private static boolean isLater(ClockState one, ClockState other) {
        return one.realAnchor().isAfter(other.realAnchor());
    }

    @Override
    public Instant instant() {
        return state().shownAt(real.instant()).truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovingClock(real, other, state);
    }
}
