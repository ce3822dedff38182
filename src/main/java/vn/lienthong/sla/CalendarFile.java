package vn.lienthong.sla;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The shape of a file in {@code config/calendar}: JSON, every entry with its source and, where there is one, its doubt.
 * Unknown fields are refused, so that a slip of the pen does not silently work or rest.
 *
 * @param title what the calendar is for
 * @param cutOff time of day such as {@code 15:00}; missing if the calendar has none
 * @param week sessions such as {@code 07:30-11:30} by weekday
 * @param years published tables only
 */
record CalendarFile(
        String title,
        String cutOff,
        String cutOffSource,
        Map<DayOfWeek, List<String>> week,
        String weekSource,
        List<Year> years) {
    private static final ObjectMapper JSON = new ObjectMapper();

    record Year(int year, String source, List<Day> daysOff, List<Day> makeUpDays, List<Day> ownSessions) {}

    /**
     * @param source if another one than the year's
     * @param doubt what is uncertain about it
     * @param like for a make-up day: the weekday whose sessions it has
     * @param sessions for a date with sessions of its own
     */
    record Day(String date, String name, String source, String doubt, DayOfWeek like, List<String> sessions) {}

    static CalendarTable read(String name, InputStream json) throws IOException {
        try {
            return JSON.readValue(json, CalendarFile.class).table(name);
        } catch (JsonProcessingException | RuntimeException e) {
            throw new IllegalStateException("the calendar file " + name + " is wrong: " + e.getMessage(), e);
        }
    }

    private CalendarTable table(String name) {
        if (blank(title) || blank(weekSource) || (cutOff != null && blank(cutOffSource))) {
            throw new IllegalArgumentException("title, weekSource or cutOffSource is missing");
        }
        Map<DayOfWeek, List<Session>> sessions = new HashMap<>();
        week.forEach((weekday, texts) -> sessions.put(weekday, parse(texts)));
        Map<Integer, List<SpecialDay>> published = new HashMap<>();
        for (Year year : years == null ? List.<Year>of() : years) {
            if (published.put(year.year, specialDays(year, sessions)) != null) {
                throw new IllegalArgumentException("the year " + year.year + " is there twice");
            }
        }
        return new CalendarTable(name, Optional.ofNullable(cutOff).map(LocalTime::parse), sessions, published);
    }

    private static List<SpecialDay> specialDays(Year year, Map<DayOfWeek, List<Session>> week) {
        Map<LocalDate, SpecialDay> days = new HashMap<>();
        for (Day day : orEmpty(year.daysOff)) {
            add(days, special(year, day, SpecialDay.Kind.DAY_OFF, List.of()));
        }
        for (Day day : orEmpty(year.makeUpDays)) {
            if (day.like == null || !week.containsKey(day.like)) {
                throw new IllegalArgumentException("the make-up day " + day.date + " is like no working weekday");
            }
            add(days, special(year, day, SpecialDay.Kind.MAKE_UP_DAY, week.get(day.like)));
        }
        for (Day day : orEmpty(year.ownSessions)) {
            add(days, special(year, day, SpecialDay.Kind.OWN_SESSIONS, parse(day.sessions)));
        }
        return new ArrayList<>(days.values());
    }

    private static void add(Map<LocalDate, SpecialDay> days, SpecialDay day) {
        if (days.put(day.date(), day) != null) {
            throw new IllegalArgumentException("the date " + day.date() + " is there twice");
        }
    }

    private static SpecialDay special(Year year, Day day, SpecialDay.Kind kind, List<Session> sessions) {
        LocalDate date = LocalDate.parse(day.date);
        if (date.getYear() != year.year) {
            throw new IllegalArgumentException("the date " + date + " is not in the year " + year.year);
        }
        String source = blank(day.source) ? year.source : day.source;
        return new SpecialDay(
                date, kind, day.name, source == null ? "" : source, day.doubt == null ? "" : day.doubt, sessions);
    }

    private static List<Session> parse(List<String> texts) {
        return new WorkingDay(texts.stream().map(Session::parse).toList()).sessions();
    }

    private static List<Day> orEmpty(List<Day> days) {
        return days == null ? List.of() : days;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
