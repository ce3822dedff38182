package vn.lienthong.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienthong.sla.SlaFixtures.CALENDAR;
import static vn.lienthong.sla.SlaFixtures.at;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarsTest {
    private static final String HALF_SATURDAY =
            """
            {"title": "Lịch thử", "weekSource": "thử", "cutOff": "10:00", "cutOffSource": "thử",
             "week": {"FRIDAY": ["08:00-12:00", "13:00-17:00"], "SATURDAY": ["08:00-11:00"]},
             "years": [{"year": 2026, "source": "thử",
               "daysOff": [{"date": "2026-11-27", "name": "TET"}],
               "makeUpDays": [{"date": "2026-11-29", "name": "MAKE_UP", "like": "FRIDAY"}],
               "ownSessions": [{"date": "2026-12-04", "name": "bão", "sessions": ["08:00-10:00"]}]}]}""";

    @Test
    void publishedYearsHaveExactlyTheirAnnouncedDays() {
        assertThat(off(2025))
                .isEqualTo(dates(2025, "01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02"));
        assertThat(off(2026))
                .isEqualTo(dates(
                        2026, "01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24"));
        assertThat(workedWeekends(2025)).isEqualTo(dates(2025, "04-26"));
        assertThat(workedWeekends(2026)).isEqualTo(dates(2026, "01-10 08-22"));
    }

    @Test
    void provisionalYearsFollowTheFallback() {
        assertThat(off(2027))
                .isEqualTo(dates(2027, "01-01 02-05 02-08 02-09 02-10 02-11 04-16 04-30 05-03 09-01 09-02 11-24"));
        assertThat(off(2033))
                .isEqualTo(dates(2033, "01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02 11-24"));
        assertThat(off(2023))
                .isEqualTo(dates(2023, "01-02 01-23 01-24 01-25 01-26 01-27 05-01 05-02 05-03 09-01 09-04 11-24"));
        assertThat(off(2029)).doesNotContain(LocalDate.of(2029, 11, 26));
    }

    @Test
    void everyProvisionalYearGivesItsElevenWeekdaysAndTheCultureDay() {
        for (int year = WorkingCalendar.FIRST_YEAR; year <= WorkingCalendar.LAST_YEAR; year++) {
            if (CALENDAR.isProvisional(year)) {
                DayOfWeek culture = LocalDate.of(year, 11, 24).getDayOfWeek();
                assertThat(off(year)).hasSize(culture.getValue() > 5 ? 11 : 12);
                assertThat(workedWeekends(year)).isEmpty();
            }
        }
    }

    @Test
    void onlyYearsWithoutAPublishedTableAreProvisional() {
        assertThat(CALENDAR.isProvisional(2024)).isTrue();
        assertThat(CALENDAR.isProvisional(2025)).isFalse();
        assertThat(CALENDAR.isProvisional(2026)).isFalse();
        assertThat(CALENDAR.isProvisional(2027)).isTrue();
    }

    @Test
    void everySpecialDayNamesItsSource() {
        assertThat(CALENDAR.specialDays(LocalDate.of(2020, 1, 1), LocalDate.of(2100, 12, 31)))
                .allSatisfy(day -> assertThat(day.source()).isNotBlank())
                .filteredOn(day -> CALENDAR.isProvisional(day.date().getYear()))
                .allSatisfy(day -> assertThat(day.doubt()).isNotBlank());
    }

    @Test
    void aWorkingDayHasEightHoursInTwoSessions() {
        assertThat(CALENDAR.sessions(LocalDate.of(2026, 8, 22)))
                .containsExactly(new Session(450, 690), new Session(780, 1020));
        assertThat(CALENDAR.sessions(LocalDate.of(2026, 11, 24))).isEmpty();
        assertThat(CALENDAR.workingMinutesBetween(at("2026-11-23 00:00"), at("2026-11-28 00:00")))
                .isEqualTo(4 * 480);
    }

    @Test
    void anotherCalendarIsOnlyAnotherFile() throws IOException {
        WorkingCalendar calendar = read(HALF_SATURDAY);
        assertThat(calendar.cutOff()).contains(LocalTime.of(10, 0));
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 26))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 11, 27))).isFalse();
        assertThat(calendar.sessions(LocalDate.of(2026, 11, 28))).containsExactly(new Session(480, 660));
        assertThat(calendar.sessions(LocalDate.of(2026, 11, 29))).hasSize(2);
        DueDate found = new StatutoryClock(calendar)
                .dueDate(SlaFixtures.rule("WORKING_HOURS 13"), at("2026-11-28 08:00"), List.of());
        // 3 h on Saturday, 8 h on the make-up Sunday, 2 h on the shortened Friday
        assertThat(found.due()).contains(at("2026-12-04 10:00"));
    }

    @Test
    void anUnknownCalendarIsNotThere() {
        assertThat(new WorkingCalendars().named("hai-phong")).isEmpty();
        assertThat(new WorkingCalendars().named("../units/default")).isEmpty();
        assertThat(new WorkingCalendars().named("")).isEmpty();
        assertThat(new WorkingCalendars().named(WorkingCalendars.DEFAULT)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"title\": \"x\", \"weekSource\": \"x\", \"week\": {}}",
                "{\"title\": \"x\", \"weekSource\": \"x\", \"week\": {\"MONDAY\": [\"11:00-08:00\"]}}",
                "{\"title\": \"x\", \"weekSource\": \"x\", \"week\": {\"MONDAY\": [\"08:00-11:00\", \"10:00-12:00\"]}}",
                "{\"title\": \"x\", \"weekSource\": \"x\", \"week\": {\"MONDAY\": [\"08:00-11:00\"]}, \"yaers\": []}",
                "{\"title\": \"x\", \"weekSource\": \"x\", \"week\": {\"MONDAY\": [\"08:00-11:00\"]}, \"years\":"
                        + " [{\"year\": 2026, \"daysOff\": [{\"date\": \"2026-01-01\", \"name\": \"TET\"}]}]}",
                "{\"title\": \"x\", \"weekSource\": \"x\", \"week\": {\"MONDAY\": [\"08:00-11:00\"]}, \"years\":"
                        + " [{\"year\": 2026, \"source\": \"x\", \"daysOff\": [{\"date\": \"2027-01-01\", \"name\": \"TET\"}]}]}"
            })
    void aWrongFileIsRefused(String json) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("test");
    }

    private static WorkingCalendar read(String json) throws IOException {
        return new WorkingCalendar(
                CalendarFile.read("test", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));
    }

    private static List<LocalDate> off(int year) {
        return days(year)
                .filter(day -> weekday(day) && !CALENDAR.isWorkingDay(day))
                .toList();
    }

    private static List<LocalDate> workedWeekends(int year) {
        return days(year)
                .filter(day -> !weekday(day) && CALENDAR.isWorkingDay(day))
                .toList();
    }

    private static Stream<LocalDate> days(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
    }

    private static boolean weekday(LocalDate day) {
        return day.getDayOfWeek().getValue() <= 5;
    }

    private static List<LocalDate> dates(int year, String days) {
        return List.of(days.split(" ")).stream()
                .map(day -> LocalDate.parse(year + "-" + day))
                .toList();
    }
}
