package vn.lienthong.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The legal working time of some agencies from 2020 to 2100: which days are worked, in which sessions, and how many legal
 * working minutes lie between two instants. Immutable; a change of the table makes a new calendar.
 */
public final class WorkingCalendar implements CountedTime {
    public static final int FIRST_YEAR = 2020;
    public static final int LAST_YEAR = 2100;

    private static final int FIRST_DAY = (int) LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay();
    private static final int DAYS = (int) LocalDate.of(LAST_YEAR + 1, 1, 1).toEpochDay() - FIRST_DAY;
    private static final long FIRST_MINUTE = (long) FIRST_DAY * WallMinute.PER_DAY;
    private static final long END_MINUTE = FIRST_MINUTE + (long) DAYS * WallMinute.PER_DAY;

    private final CalendarTable table;
    private final NavigableMap<LocalDate, SpecialDay> special = new TreeMap<>();
    private final WorkingDay[] days = new WorkingDay[DAYS];
    private final int[] minutesBefore = new int[DAYS + 1];
    private final int[] workingDaysBefore = new int[DAYS + 1];

    public WorkingCalendar(CalendarTable table) {
        this.table = table;
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            List<SpecialDay> ofYear = table.published().get(year);
            for (SpecialDay day : ofYear == null ? ProvisionalDaysOff.of(year, table) : ofYear) {
                special.put(day.date(), day);
            }
        }
        for (int i = 0; i < DAYS; i++) {
            WorkingDay day = dayOf(LocalDate.ofEpochDay(FIRST_DAY + (long) i));
            days[i] = day;
            minutesBefore[i + 1] = minutesBefore[i] + (day == null ? 0 : day.minutes());
            workingDaysBefore[i + 1] = workingDaysBefore[i] + (day == null ? 0 : 1);
        }
    }

    /** {@return the name by which it is asked for} */
    public String name() {
        return table.name();
    }

    /** {@return the time after which a dossier counts as received on the next working day; empty if there is none} */
    public Optional<LocalTime> cutOff() {
        return table.cutOff();
    }

    /** {@return whether the date has legal working time} */
    public boolean isWorkingDay(LocalDate date) {
        return days[index(date)] != null;
    }

    /** {@return legal working time of the date, in order; empty on a day off} */
    public List<Session> sessions(LocalDate date) {
        WorkingDay day = days[index(date)];
        return day == null ? List.of() : day.sessions();
    }

    /** {@return whether the year's days off are computed because no table has been published} */
    public boolean isProvisional(int year) {
        return !table.published().containsKey(year);
    }

    /** {@return the days off, make-up days and other special dates from {@code first} to {@code last}, both included} */
    public List<SpecialDay> specialDays(LocalDate first, LocalDate last) {
        return List.copyOf(special.subMap(first, true, last, true).values());
    }

    /** {@return legal working minutes between two instants, whole minutes each} */
    public long workingMinutesBetween(Instant from, Instant to) {
        return between(WallMinute.of(requireInRange(from)), WallMinute.of(requireInRange(to)));
    }

    @Override
    public long countedUpTo(long minute) {
        if (minute >= END_MINUTE) {
            return minutesBefore[DAYS];
        }
        int index = index(minute);
        WorkingDay day = days[index];
        int today = day == null ? 0 : day.minutesBefore(WallMinute.minuteOfDay(minute));
        return (long) minutesBefore[index] + today;
    }

    @Override
    public long whenCounted(long counted) {
        if (counted > minutesBefore[DAYS]) {
            throw new BeyondCalendarException();
        }
        int index = firstReaching(minutesBefore, (int) counted) - 1;
        return minute(index, days[index].whenPassed((int) counted - minutesBefore[index]));
    }

    /** {@return minute at which the first working day after this minute's date opens} */
    long nextOpening(long minute) {
        int index = workingDayAfter(index(minute), 1);
        return minute(index, days[index].open());
    }

    /** {@return minute at which the n-th working day after this minute's date closes} */
    long closeOfWorkingDayAfter(long minute, int n) {
        int index = workingDayAfter(index(minute), n);
        return minute(index, days[index].close());
    }

    /** {@return minute at which this minute's date closes, empty on a day off} */
    Optional<Long> closeOfSameDay(long minute) {
        int index = index(minute);
        return Optional.ofNullable(days[index]).map(day -> minute(index, day.close()));
    }

    private int workingDayAfter(int index, int n) {
        int wanted = workingDaysBefore[index + 1] + n;
        if (wanted > workingDaysBefore[DAYS]) {
            throw new BeyondCalendarException();
        }
        return firstReaching(workingDaysBefore, wanted) - 1;
    }

    /** First index at which a never decreasing table reaches a value that it does reach. */
    private static int firstReaching(int[] table, int value) {
        int found = Arrays.binarySearch(table, value);
        int index = found < 0 ? -found - 1 : found;
        while (index > 0 && table[index - 1] >= value) {
            index--;
        }
        return index;
    }

    private WorkingDay dayOf(LocalDate date) {
        SpecialDay day = special.get(date);
        List<Session> sessions = day == null ? table.week().get(date.getDayOfWeek()) : day.sessions();
        return sessions == null || sessions.isEmpty() ? null : new WorkingDay(sessions);
    }

    private static long minute(int index, int minuteOfDay) {
        return FIRST_MINUTE + (long) index * WallMinute.PER_DAY + minuteOfDay;
    }

    private static int index(LocalDate date) {
        long index = date.toEpochDay() - FIRST_DAY;
        if (index < 0 || index >= DAYS) {
            throw new IllegalArgumentException("the calendar knows the years 2020–2100 only: " + date);
        }
        return (int) index;
    }

    private static int index(long minute) {
        return (int) Math.floorDiv(minute - FIRST_MINUTE, WallMinute.PER_DAY);
    }

    /** {@return whether the instant lies in the years the clock knows, 2020–2100 in Vietnam} */
    public static boolean inRange(Instant instant) {
        long minute = WallMinute.of(instant);
        return minute >= FIRST_MINUTE && minute < END_MINUTE;
    }

    static Instant requireInRange(Instant instant) {
        if (!inRange(instant)) {
            throw new IllegalArgumentException("the clock knows the years 2020–2100 only: " + instant);
        }
        return instant;
    }

    static long requireInRange(long minute) {
        if (minute >= END_MINUTE) {
            throw new BeyondCalendarException();
        }
        return minute;
    }
}
