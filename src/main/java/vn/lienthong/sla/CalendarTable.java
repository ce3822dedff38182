package vn.lienthong.sla;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known about the working time of some agencies, as read from {@code config/calendar}.
 *
 * @param name the name by which it is asked for, e.g. {@code default}
 * @param cutOff the calendar's own cut-off, empty if it has none
 * @param week sessions of the normal week; a weekday without sessions is missing
 * @param published special days of each year whose table has been published; every other year is provisional
 */
public record CalendarTable(
        String name,
        Optional<LocalTime> cutOff,
        Map<DayOfWeek, List<Session>> week,
        Map<Integer, List<SpecialDay>> published) {

    public CalendarTable {
        week = Map.copyOf(week);
        published = Map.copyOf(published);
        if (week.isEmpty()) {
            throw new IllegalArgumentException("the calendar " + name + " has no working day in its week");
        }
    }

    /** {@return whether this weekday is a rest day of the normal week} */
    boolean rests(DayOfWeek weekday) {
        return !week.containsKey(weekday);
    }
}
