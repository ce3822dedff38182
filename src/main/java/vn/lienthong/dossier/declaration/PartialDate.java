package vn.lienthong.dossier.declaration;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lienthong.platform.InvalidValue;

/**
 * Ngày sinh as far as it is known: older people's papers name only a year, or a month and a year. On the wire ISO ({@code
 * 1990}, {@code 1990-05}, {@code 1990-05-17}); read also as people write it ({@code 05/1990}, {@code 17/05/1990}). Whether it
 * lies in the future is asked with {@link #after}, as only the caller knows the day.
 *
 * @param earliest first day it may mean
 * @param precision how much of it is known
 */
public record PartialDate(LocalDate earliest, Precision precision) implements Comparable<PartialDate> {

    /** How much of a date is known, coarsest first. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY
    }

    private static final int FIRST_YEAR = 1850;
    private static final int LAST_YEAR = 2200;
    private static final Pattern ISO = Pattern.compile("(?<y>\\d{4})(-(?<m>\\d{2})(-(?<d>\\d{2}))?)?");
    private static final Pattern WRITTEN = Pattern.compile("((?<d>\\d{1,2})/)?(?<m>\\d{1,2})/(?<y>\\d{4})");
    private static final Comparator<PartialDate> ORDER =
            Comparator.comparing(PartialDate::earliest).thenComparing(PartialDate::precision);

    public PartialDate {
        boolean whole = precision == Precision.DAY
                || (earliest.getDayOfMonth() == 1 && (precision == Precision.MONTH || earliest.getMonthValue() == 1));
        if (!whole) {
            throw new IllegalArgumentException("earliest day of the period expected");
        }
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, Precision.DAY);
    }

    /**
     * Reads what was written.
     *
     * @param text {@code yyyy}, {@code yyyy-MM}, {@code yyyy-MM-dd}, {@code mm/yyyy} or {@code dd/mm/yyyy}
     * @throws InvalidValue if it is none of these, or no day of the calendar
     */
    @JsonCreator
    public static PartialDate parse(String text) {
        String trimmed = text.strip();
        Matcher iso = ISO.matcher(trimmed);
        if (iso.matches()) {
            return of(iso.group("y"), iso.group("m"), iso.group("d"));
        }
        Matcher written = WRITTEN.matcher(trimmed);
        if (written.matches()) {
            return of(written.group("y"), written.group("m"), written.group("d"));
        }
        throw new InvalidValue("value.partialDate.form");
    }

    /** {@return last day it may mean} */
    public LocalDate latest() {
        return switch (precision) {
            case YEAR -> earliest.plusYears(1).minusDays(1);
            case MONTH -> earliest.plusMonths(1).minusDays(1);
            case DAY -> earliest;
        };
    }

    public int year() {
        return earliest.getYear();
    }

    /** {@return true if even its earliest day comes after that day} */
    public boolean after(LocalDate day) {
        return earliest.isAfter(day);
    }

    /** {@return true if both may mean the same day, that is: equal as far as the less precise one goes} */
    public boolean agreesWith(PartialDate other) {
        return !earliest.isAfter(other.latest()) && !other.earliest.isAfter(latest());
    }

    /** {@return whole years from its earliest day to that day: the greatest age it allows; negative if after that day} */
    public long greatestAgeOn(LocalDate day) {
        return ChronoUnit.YEARS.between(earliest, day);
    }

    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    @Override
    @JsonValue
    public String toString() {
        String iso = earliest.toString();
        return switch (precision) {
            case YEAR -> iso.substring(0, 4);
            case MONTH -> iso.substring(0, 7);
            case DAY -> iso;
        };
    }

    private static PartialDate of(String year, String month, String day) {
        int y = Integer.parseInt(year);
        if (y < FIRST_YEAR || y > LAST_YEAR) {
            throw new InvalidValue("value.partialDate.none");
        }
        try {
            LocalDate earliest = LocalDate.of(
                    y, month == null ? 1 : Integer.parseInt(month), day == null ? 1 : Integer.parseInt(day));
            return new PartialDate(earliest, precisionOf(month, day));
        } catch (DateTimeException e) {
            throw new InvalidValue("value.partialDate.none");
        }
    }

    private static Precision precisionOf(String month, String day) {
        if (month == null) {
            return Precision.YEAR;
        }
        return day == null ? Precision.MONTH : Precision.DAY;
    }
}
