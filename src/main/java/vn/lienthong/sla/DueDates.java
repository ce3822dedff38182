package vn.lienthong.sla;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
        return calendars.standardClock().dueDate(limits.limit(ruleVersion, key).rule(), start, pauses);
    }
}
