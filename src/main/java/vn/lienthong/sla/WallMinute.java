package vn.lienthong.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * The clock on the wall in Vietnam as a number: whole minutes since 1970-01-01 00:00 local time. Vietnam has kept +07:00
 * without summer time since 1975, so the number grows as evenly as the instant does.
 */
final class WallMinute {
    static final int PER_DAY = 1_440;
    static final ZoneOffset OFFSET = ZoneOffset.ofHours(7);

    private static final long OFFSET_SECONDS = OFFSET.getTotalSeconds();

    private WallMinute() {}

    static long of(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond() + OFFSET_SECONDS, 60L);
    }

    static long of(LocalDate date, int minuteOfDay) {
        return date.toEpochDay() * PER_DAY + minuteOfDay;
    }

    static Instant instant(long minute) {
        return Instant.ofEpochSecond(minute * 60 - OFFSET_SECONDS);
    }

    static LocalDate date(long minute) {
        return LocalDate.ofEpochDay(Math.floorDiv(minute, PER_DAY));
    }

    static LocalDateTime local(long minute) {
        return date(minute).atTime(minuteOfDay(minute) / 60, minuteOfDay(minute) % 60);
    }

    static int minuteOfDay(long minute) {
        return Math.floorMod(minute, PER_DAY);
    }

    static LocalDateTime untruncated(Instant instant) {
        return LocalDateTime.ofInstant(instant, OFFSET);
    }
}
