package vn.lienthong.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MovingClockTest {
    private static final Instant START = Instant.parse("2026-11-16T03:00:00Z");

    private Instant real = START;
    private final MovingClock clock = new MovingClock(new Clock() {
        @Override
        public Instant instant() {
            return real;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    });

    @Test
    void untouchedClockShowsRealTimeInVietnam() {
        pass(Duration.ofDays(3));

        assertThat(clock.instant()).isEqualTo(START.plus(Duration.ofDays(3)));
        assertThat(clock.getZone()).isEqualTo(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    @Test
    void changeThatIsReadLateDoesNotUndoALaterOne() {
        var first = ClockState.real().changed(ClockChange.shift(Duration.ofHours(1)), START);
        var second = first.changed(ClockChange.shift(Duration.ofHours(1)), START.plusSeconds(1));

        assertThat(clock.follow(second)).isTrue();
        assertThat(clock.follow(first)).isFalse();
        assertThat(clock.follow(second)).as("nothing new").isFalse();
        assertThat(clock.state()).isEqualTo(second);
    }

    @Test
    void ticksInMilliseconds() {
        real = START.plusNanos(1_999_999);

        assertThat(clock.instant()).isEqualTo(START.plusMillis(1));
    }

    @Test
    void shiftedClockRunsOnFromThere() {
        change(ClockChange.shift(Duration.ofHours(2)));
        pass(Duration.ofMinutes(1));

        assertThat(clock.instant()).isEqualTo(START.plus(Duration.ofMinutes(121)));
    }

    @Test
    void sameShiftTwiceMovesTwice() {
        change(ClockChange.shift(Duration.ofHours(2)));
        change(ClockChange.shift(Duration.ofHours(2)));

        assertThat(clock.instant()).isEqualTo(START.plus(Duration.ofHours(4)));
    }

    @Test
    void spedUpClockShowsHoursForSeconds() {
        change(speed(3600));
        pass(Duration.ofSeconds(2));

        assertThat(clock.instant()).isEqualTo(START.plus(Duration.ofHours(2)));
    }

    @Test
    void slowingDownLosesNothingShownSoFar() {
        change(speed(3600));
        pass(Duration.ofSeconds(1));
        change(speed(1));
        pass(Duration.ofSeconds(1));

        assertThat(clock.instant()).isEqualTo(START.plus(Duration.ofHours(1)).plusSeconds(1));
    }

    @Test
    void stoppedClockStandsStillAndGoesOnAtItsSpeed() {
        change(speed(60));
        change(stopped(true));
        pass(Duration.ofDays(1));
        assertThat(clock.instant()).isEqualTo(START);

        change(stopped(false));
        pass(Duration.ofSeconds(1));
        assertThat(clock.instant()).isEqualTo(START.plusSeconds(60));
    }

    @Test
    void clockOfAnotherZoneMovesAlong() {
        var utc = clock.withZone(ZoneOffset.UTC);
        change(ClockChange.shift(Duration.ofHours(2)));

        assertThat(utc.instant()).isEqualTo(clock.instant());
        assertThat(utc.getZone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void waitIsToldInRealTime() {
        change(speed(60));

        assertThat(clock.realTimeUntil(START.plus(Duration.ofHours(1)))).isEqualTo(Duration.ofMinutes(1));
        assertThat(clock.realTimeUntil(START)).isZero();
        change(stopped(true));
        assertThat(clock.realTimeUntil(START.plusSeconds(1))).isGreaterThan(Duration.ofDays(1000));
    }

    @Test
    void speedMustBePositiveAndWithinADayPerSecond() {
        assertThatThrownBy(() -> change(speed(0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> change(speed(-1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> change(speed(Double.NaN))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> change(speed(86_401))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void yearsBeyondTheCalendarAreRefused() {
        var tooFar = ClockChange.shift(Duration.ofDays(365 * 80));

        assertThatThrownBy(() -> change(tooFar)).isInstanceOf(IllegalArgumentException.class);
    }

    private void pass(Duration time) {
        real = real.plus(time);
    }

    private void change(ClockChange change) {
        clock.set(clock.state().changed(change, clock.realInstant()));
    }

    private static ClockChange speed(double speed) {
        return new ClockChange(Optional.empty(), Optional.empty(), Optional.of(speed), Optional.empty());
    }

    private static ClockChange stopped(boolean stopped) {
        return new ClockChange(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(stopped));
    }
}
