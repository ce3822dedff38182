package vn.lienthong.architecture.offenders.product.sla;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.function.Supplier;

/** Innocent, but for what it holds. */
@SuppressWarnings({"JavaUtilDate", "TimeZoneUsage", "JavaTimeDefaultTimeZone"})
public interface Time {
    /** Allowed: they take the one clock, or a time somebody gives them. */
    interface Allowed {
        static LocalDate asksTheClock(Clock clock) {
            return LocalDate.now(clock);
        }

        static Date isGivenTheTime(Instant instant) {
            return Date.from(instant);
        }
    }

    static Instant asksInstant() {
        return Instant.now();
    }

    static Supplier<Instant> asksByReference() {
        return Instant::now;
    }

    static ZonedDateTime asksInAZone() {
        return ZonedDateTime.now(ZoneOffset.UTC);
    }

    static LocalDate asksDate() {
        return LocalDate.now();
    }

    static long asksMillis() {
        return System.currentTimeMillis();
    }

    static long asksNanos() {
        return System.nanoTime();
    }

    static Date asksOldDate() {
        return new Date();
    }

    static Calendar asksCalendar() {
        return Calendar.getInstance();
    }

    static Calendar asksGregorianCalendar() {
        return new GregorianCalendar();
    }

    static Clock bringsItsOwnClock() {
        return Clock.systemUTC();
    }
}
