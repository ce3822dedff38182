package vn.lienthong.sla;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Due dates of running dossiers: the limit of the law by version and name, counted in the calendar of the agency. */
@ApplicationScoped
public class DueDates {
    private DeadlineLimits limits;
    private WorkingCalendars calendars;

    protected DueDates() {}

    @Inject
    public DueDates(DeadlineLimits limits, WorkingCalendars calendars) {
        this.limits = limits;
        this.calendars = calendars;
    }

    /**
     * @param ruleVersion the dossier's, see {@link RuleVersions}
     * @param start the event named by the limit's {@link DeadlineLimit#startsWith()}
     * @return counted in the calendar named {@value WorkingCalendars#DEFAULT}
     * @throws IllegalArgumentException if that version has no such limit
     * @throws BeyondCalendarException if it would be due after 2100
     */
    public DueDate of(String ruleVersion, LimitKey key, Instant start, List<DeadlinePause> pauses) {
        return calendars.standardClock().dueDate(rule(ruleVersion, key), start, pauses);
    }

    /**
     * @param until at or after {@code start}
     * @return how much of the limit has passed until then
     */
    DeadlineProgress progress(
            String ruleVersion, LimitKey key, Instant start, List<DeadlinePause> pauses, Instant until) {
        Deadline deadline = new Deadline(rule(ruleVersion, key), start, pauses);
        return calendars.standardClock().progress(deadline, until);
    }

    /** @return the time between two instants that the limit would count */
    Duration counted(String ruleVersion, LimitKey key, Instant from, Instant to) {
        return calendars.standardClock().counted(rule(ruleVersion, key).unit(), from, to);
    }

    private DeadlineRule rule(String ruleVersion, LimitKey key) {
        return limits.limit(ruleVersion, key).rule();
    }
}
