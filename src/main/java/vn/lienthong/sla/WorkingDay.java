package vn.lienthong.sla;

import java.util.List;

/** The sessions of one working day, at least one, in order and apart. */
record WorkingDay(List<Session> sessions) {

    WorkingDay {
        sessions = List.copyOf(sessions);
        if (sessions.isEmpty()) {
            throw new IllegalArgumentException("a working day has a session");
        }
        for (int i = 1; i < sessions.size(); i++) {
            if (sessions.get(i).fromMinute() < sessions.get(i - 1).toMinute()) {
                throw new IllegalArgumentException("sessions overlap or are out of order: " + sessions);
            }
        }
    }

    int open() {
        return sessions.get(0).fromMinute();
    }

    int close() {
        return sessions.get(sessions.size() - 1).toMinute();
    }

    int minutes() {
        return minutesBefore(WallMinute.PER_DAY);
    }

    /** {@return legal working minutes of the day that have passed at this minute of the day} */
    int minutesBefore(int minuteOfDay) {
        int passed = 0;
        for (int i = 0; i < sessions.size(); i++) {
            Session session = sessions.get(i);
            passed += Math.max(0, Math.min(minuteOfDay, session.toMinute()) - session.fromMinute());
        }
        return passed;
    }

    /** {@return first minute of the day at which so many legal working minutes (1–{@link #minutes()}) have passed} */
    int whenPassed(int minutes) {
        int left = minutes;
        for (Session session : sessions) {
            if (left <= session.minutes()) {
                return session.fromMinute() + left;
            }
            left -= session.minutes();
        }
        throw new IllegalArgumentException("the day has only " + minutes() + " minutes, not " + minutes);
    }
}
