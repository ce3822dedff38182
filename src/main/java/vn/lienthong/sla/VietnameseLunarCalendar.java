package vn.lienthong.sla;

import java.time.LocalDate;
import java.time.temporal.JulianFields;
import java.util.ArrayList;
import java.util.List;

/**
 * The lunar calendar of Vietnam, computed for UTC+7 (Quyết định 121-CP ngày 08/8/1967): a month begins on the day of the new
 * moon, the month that holds the winter solstice is the eleventh, and in a year of thirteen months the first one in which
 * the sun enters no new sign is a leap month. Because of the other meridian it differs from China's calendar in some years
 * (1985, 2007, 2030). Good for 1900–2110.
 */
public final class VietnameseLunarCalendar {
    private static final int WINTER_SOLSTICE_SIGN = 9;

    /**
     * A day of the lunar calendar.
     *
     * @param year lunar year, named after the Gregorian year in which it begins
     * @param month 1–12
     * @param leap whether the month is the second one of its number
     * @param day 1–30
     */
    public record LunarDate(int year, int month, boolean leap, int day) {}

    private VietnameseLunarCalendar() {}

    /** {@return mùng 1 Tết: the first day of the lunar year that begins in this Gregorian year} */
    public static LocalDate newYear(int year) {
        return monthStart(year, 1, false);
    }

    /** {@return the last day of Chạp before the Tết of this Gregorian year; Chạp has 29 or 30 days} */
    public static LocalDate lastDayOfChap(int year) {
        return newYear(year).minusDays(1);
    }

    /**
     * @param date a day of the lunar calendar
     * @return the same day in the Gregorian calendar
     * @throws IllegalArgumentException if the lunar calendar has no such day (month 1–12, no such leap month, day 30 of a
     *     short month)
     */
    public static LocalDate toGregorian(LunarDate date) {
        LocalDate found = monthStart(date.year(), date.month(), date.leap()).plusDays(date.day() - 1L);
        if (!toLunar(found).equals(date)) {
            throw new IllegalArgumentException("no such day in the lunar calendar: " + date);
        }
        return found;
    }

    /** {@return the day of the lunar calendar that falls on this Gregorian day} */
    public static LunarDate toLunar(LocalDate date) {
        long day = date.getLong(JulianFields.JULIAN_DAY);
        int solsticeYear = monthEleven(date.getYear()) <= day ? date.getYear() : date.getYear() - 1;
        LunarYear months = LunarYear.after(solsticeYear);
        int index = months.indexOf(day);
        int month = months.number(index);
        return new LunarDate(
                month >= 11 ? solsticeYear : solsticeYear + 1,
                month,
                months.leap(index),
                (int) (day - months.start(index)) + 1);
    }

    private static LocalDate monthStart(int year, int month, boolean leap) {
        if (month < 1 || month > 12) {
            throw new IllegalArgumentException("no such lunar month: " + month);
        }
        LunarYear months = LunarYear.after(month >= 11 ? year : year - 1);
        for (int index = 0; index < months.length(); index++) {
            if (months.number(index) == month && months.leap(index) == leap) {
                return LocalDate.MIN.with(JulianFields.JULIAN_DAY, months.start(index));
            }
        }
        throw new IllegalArgumentException("no leap month " + month + " in the lunar year " + year);
    }

    /** First day (Julian day number) of the eleventh month, the one that holds the winter solstice of this Gregorian year. */
    private static long monthEleven(int year) {
        long lastDay = LocalDate.of(year, 12, 31).getLong(JulianFields.JULIAN_DAY);
        int lunation = MoonAndSun.lunationNear(lastDay);
        while (MoonAndSun.newMoonDay(lunation + 1) <= lastDay) {
            lunation++;
        }
        while (MoonAndSun.newMoonDay(lunation) > lastDay) {
            lunation--;
        }
        long start = MoonAndSun.newMoonDay(lunation);
        // A sign already reached when the day begins means that the solstice lay in the month before.
        return MoonAndSun.signAtStartOf(start) >= WINTER_SOLSTICE_SIGN ? MoonAndSun.newMoonDay(lunation - 1) : start;
    }

    /** The twelve or thirteen months from one eleventh month to the next; {@code leapIndex} −1 if none is a leap month. */
    private record LunarYear(List<Long> starts, int leapIndex) {

        static LunarYear after(int solsticeYear) {
            long first = monthEleven(solsticeYear);
            long next = monthEleven(solsticeYear + 1);
            int months = (int) Math.round((next - first) / MoonAndSun.LUNATION_DAYS);
            int lunation = MoonAndSun.lunationNear(first);
            List<Long> starts = new ArrayList<>(months + 1);
            for (int i = 0; i <= months; i++) {
                starts.add(MoonAndSun.newMoonDay(lunation + i));
            }
            return new LunarYear(starts, months == 13 ? leapIndex(starts) : -1);
        }

        private static int leapIndex(List<Long> starts) {
            int index = 1;
            while (MoonAndSun.signAtStartOf(starts.get(index)) != MoonAndSun.signAtStartOf(starts.get(index + 1))) {
                index++;
            }
            return index;
        }

        int length() {
            return starts.size() - 1;
        }

        long start(int index) {
            return starts.get(index);
        }

        int indexOf(long day) {
            int index = length() - 1;
            while (starts.get(index) > day) {
                index--;
            }
            return index;
        }

        boolean leap(int index) {
            return index == leapIndex;
        }

        int number(int index) {
            int regular = leapIndex >= 0 && index >= leapIndex ? index - 1 : index;
            return (10 + regular) % 12 + 1;
        }
    }
}
