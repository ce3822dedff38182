package vn.lienthong.sla;

import java.time.Duration;
import java.util.List;

/**
 * A deadline of a dossier with how it stands now, why it is due when it is, and what held it.
 *
 * @param due the date with its explanation, article and doubt included
 * @param pauses oldest first
 */
public record WatchedDeadline(
        RunningDeadline deadline,
        DeadlineStanding standing,
        DeadlineProgress progress,
        DueDate due,
        List<PauseCost> pauses) {

    /**
     * A pause and the counted time that did not count for it; what overlaps is told with each (L10).
     *
     * @param cost up to now while it lasts
     */
    public record PauseCost(RecordedPause pause, Duration cost) {}

    public WatchedDeadline {
        pauses = List.copyOf(pauses);
    }
}
