package vn.lienthong.sla;

import java.time.Instant;
import java.util.Optional;

/** Port to what waits for a deadline: timers of the running processes, and tasks of officers that are due with it. */
public interface TimedWork {
    /** When a timer fires whose clock stands still: after everything the calendar knows ({@link BeyondCalendarException}). */
    Instant NEVER = Instant.parse("2101-01-01T00:00:00Z");

    /**
     * Follows a deadline whose date has moved, in the caller's transaction.
     *
     * @param procedure the procedure it limits; null for the group's total
     * @param due the new date; empty while the clock stands still: no timer fires, no task is due
     */
    void due(String dossierCode, String procedure, LimitKey limit, Optional<Instant> due);
}
