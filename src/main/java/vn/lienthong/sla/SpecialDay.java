package vn.lienthong.sla;

import java.time.LocalDate;
import java.util.List;

/**
 * A date that does not follow its weekday.
 *
 * @param name key {@code holiday.…} of the message bundle, or free text
 * @param source where it was published
 * @param doubt what is uncertain about it; empty if nothing
 * @param sessions its legal working time; none on a day off
 */
public record SpecialDay(LocalDate date, Kind kind, String name, String source, String doubt, List<Session> sessions) {

    /** What is special about it. */
    public enum Kind {
        /** Ngày nghỉ: no legal working time. */
        DAY_OFF,
        /** Ngày làm bù: a rest day worked like a normal working day. */
        MAKE_UP_DAY,
        /** A date with sessions of its own, e.g. half a day. */
        OWN_SESSIONS
    }

    public SpecialDay {
        sessions = List.copyOf(sessions);
        if ((kind == Kind.DAY_OFF) != sessions.isEmpty()) {
            throw new IllegalArgumentException("only a day off has no sessions: " + date);
        }
        if (name.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("a special day has a name and a source: " + date);
        }
    }
}
