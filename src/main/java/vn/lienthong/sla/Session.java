package vn.lienthong.sla;

import java.time.LocalTime;

/**
 * A stretch of legal working time within one day, e.g. 07:30–11:30.
 *
 * @param fromMinute minute of the day at which it opens
 * @param toMinute minute of the day at which it closes; 1440 is midnight
 */
public record Session(int fromMinute, int toMinute) {

    public Session {
        if (fromMinute < 0 || fromMinute >= toMinute || toMinute > WallMinute.PER_DAY) {
            throw new IllegalArgumentException("no such session: " + fromMinute + "–" + toMinute);
        }
    }

    /** @param text e.g. {@code 07:30-11:30}; {@code 24:00} may end it */
    public static Session parse(String text) {
        String[] ends = text.split("-", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("a session is written 07:30-11:30, not " + text);
        }
        return new Session(minute(ends[0]), minute(ends[1]));
    }

    private static int minute(String time) {
        return time.equals("24:00") ? WallMinute.PER_DAY : LocalTime.parse(time).toSecondOfDay() / 60;
    }

    int minutes() {
        return toMinute - fromMinute;
    }
}
