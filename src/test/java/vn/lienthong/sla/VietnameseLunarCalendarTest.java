package vn.lienthong.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.sla.VietnameseLunarCalendar.LunarDate;

class VietnameseLunarCalendarTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1968-01-29", "1969-02-16", "1985-01-21", "2000-02-05", "2007-02-17", "2008-02-07", "2010-02-14",
                "2015-02-19", "2016-02-08", "2017-01-28", "2018-02-16", "2019-02-05", "2020-01-25", "2021-02-12",
                "2022-02-01", "2023-01-22", "2024-02-10", "2025-01-29", "2026-02-17", "2027-02-06", "2028-01-26",
                "2029-02-13", "2030-02-02", "2031-01-23", "2032-02-11", "2033-01-31", "2034-02-19", "2035-02-08",
                "2036-01-28", "2037-02-15", "2038-02-04", "2039-01-24", "2040-02-12", "2041-02-01", "2042-01-22",
                "2043-02-10", "2044-01-30", "2045-02-17", "2046-02-06", "2047-01-26", "2048-02-14", "2049-02-02",
                "2050-01-23", "2053-02-18"
            })
    void tetFallsOnItsKnownDate(LocalDate tet) {
        assertThat(VietnameseLunarCalendar.newYear(tet.getYear())).isEqualTo(tet);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-04-14",
        "2020-04-02",
        "2021-04-21",
        "2022-04-10",
        "2023-04-29",
        "2024-04-18",
        "2025-04-07",
        "2026-04-26",
        "2027-04-16",
        "2028-04-04"
    })
    void hungKingsDayFallsOnItsKnownDate(LocalDate date) {
        assertThat(VietnameseLunarCalendar.toLunar(date)).isEqualTo(new LunarDate(date.getYear(), 3, false, 10));
    }

    @ParameterizedTest
    @CsvSource({
        "2020,4", "2023,2", "2025,6", "2028,5", "2031,3", "2033,11", "2036,6", "2039,5", "2042,2", "2044,7", "2047,5",
        "1984,0", "1985,2", "1987,7", "2026,0", "2034,0"
    })
    void leapMonthIsTheKnownOne(int year, int leapMonth) {
        int found = 0;
        for (int month = 1; month <= 12; month++) {
            found = hasLeapMonth(year, month) ? month : found;
        }
        assertThat(found).isEqualTo(leapMonth);
    }

    @ParameterizedTest
    @CsvSource({"2022,29", "2023,30", "2024,30", "2025,29", "2026,29", "2027,29", "2028,29"})
    void chapHasTwentyNineOrThirtyDays(int yearOfTet, int days) {
        LunarDate last = VietnameseLunarCalendar.toLunar(VietnameseLunarCalendar.lastDayOfChap(yearOfTet));
        assertThat(last).isEqualTo(new LunarDate(yearOfTet - 1, 12, false, days));
    }

    @Test
    void chapOfAtTyEndsOnItsTwentyNinthDay() {
        assertThat(VietnameseLunarCalendar.toLunar(LocalDate.of(2026, 2, 16)))
                .isEqualTo(new LunarDate(2025, 12, false, 29));
    }

    @Test
    void dayThirtyOfAShortMonthDoesNotExist() {
        assertThatThrownBy(() -> VietnameseLunarCalendar.toGregorian(new LunarDate(2025, 12, false, 30)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyDayOfTheCenturyFollowsTheDayBefore() {
        LunarDate before = VietnameseLunarCalendar.toLunar(LocalDate.of(2019, 12, 31));
        for (LocalDate day = LocalDate.of(2020, 1, 1); day.getYear() <= 2100; day = day.plusDays(1)) {
            LunarDate lunar = VietnameseLunarCalendar.toLunar(day);
            assertThat(lunar.equals(next(before)) || startsMonth(lunar, before))
                    .as("%s: %s after %s", day, lunar, before)
                    .isTrue();
            before = lunar;
        }
    }

    @Test
    void everyDayFindsItsWayBack() {
        for (LocalDate day = LocalDate.of(2020, 1, 1); day.getYear() <= 2100; day = day.plusDays(13)) {
            assertThat(VietnameseLunarCalendar.toGregorian(VietnameseLunarCalendar.toLunar(day)))
                    .isEqualTo(day);
        }
    }

    @Test
    void everyLunarYearHasTwelveOrThirteenMonths() {
        for (int year = 2020; year <= 2100; year++) {
            long days = ChronoUnit.DAYS.between(
                    VietnameseLunarCalendar.newYear(year), VietnameseLunarCalendar.newYear(year + 1));
            assertThat(days >= 353 && days <= 355 || days >= 383 && days <= 385)
                    .as("%d: %d days", year, days)
                    .isTrue();
        }
    }

    private static LunarDate next(LunarDate date) {
        return new LunarDate(date.year(), date.month(), date.leap(), date.day() + 1);
    }

    private static boolean startsMonth(LunarDate first, LunarDate last) {
        boolean nextMonth = !first.leap() && first.month() == last.month() % 12 + 1;
        boolean leapOfSame = first.leap() && !last.leap() && first.month() == last.month();
        int year = nextMonth && first.month() == 1 ? last.year() + 1 : last.year();
        return first.day() == 1 && last.day() >= 29 && first.year() == year && (nextMonth || leapOfSame);
    }

    private static boolean hasLeapMonth(int year, int month) {
        try {
            return VietnameseLunarCalendar.toGregorian(new LunarDate(year, month, true, 1)) != null;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
