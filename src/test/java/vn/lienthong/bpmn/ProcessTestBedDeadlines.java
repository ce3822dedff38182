package vn.lienthong.bpmn;

import static java.util.Map.entry;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Bean {@code deadlines} of the models: every limit is a fixed time after it was first asked for. */
public final class ProcessTestBedDeadlines {
    static final Duration ANSWER_CHECK = Duration.ofMinutes(15);
    static final Duration PENDING_RETRY = Duration.ofMinutes(10);
    static final Map<String, Duration> LIMITS = Map.ofEntries(
            entry("BIRTH_NOTICE", Duration.ofHours(24)),
            entry("BIRTH_REGISTRATION", Duration.ofHours(24)),
            entry("PERSONAL_ID_TROUBLE", Duration.ofHours(9)),
            entry("RESIDENCE_REGISTRATION", Duration.ofDays(2)),
            entry("HEALTH_INSURANCE_CARD", Duration.ofDays(2)),
            entry("IDENTITY_CARD", Duration.ofDays(5)),
            entry("BIRTH_GROUP_TOTAL", Duration.ofDays(3)),
            entry("DEATH_NOTICE", Duration.ofHours(24)),
            entry("DEATH_REGISTRATION", Duration.ofHours(24)),
            entry("RESIDENCE_DEREGISTRATION", Duration.ofDays(1)),
            entry("SURVIVOR_BENEFIT_STOP", Duration.ofDays(2)),
            entry("INSURANCE_DEATH_BENEFIT", Duration.ofDays(8)),
            entry("MERIT_DEATH_BENEFIT", Duration.ofDays(18)),
            entry("SOCIAL_DEATH_BENEFIT", Duration.ofDays(3)),
            entry("ACKNOWLEDGEMENT", Duration.ofHours(2)),
            entry("SUPPLEMENT_CAP", Duration.ofDays(9)),
            entry("SAME_DAY_REPAIR", Duration.ofHours(8)));

    private final Map<String, Instant> started = new HashMap<>();

    /** Last instant that is in time. */
    public Date due(DelegateExecution execution, String limit) {
        return Date.from(dueAt(execution, limit));
    }

    /** First instant that is late. */
    public Date overdue(DelegateExecution execution, String limit) {
        return Date.from(dueAt(execution, limit).plus(Duration.ofMinutes(1)));
    }

    /** Last instant that is in time for the running procedure. */
    public Date procedureDue(DelegateExecution execution) {
        return due(execution, (String) execution.getVariable("procedure"));
    }

    /** First instant that is late for the running procedure. */
    public Date procedureOverdue(DelegateExecution execution) {
        return overdue(execution, (String) execution.getVariable("procedure"));
    }

    /** When to ask for an answer that did not come by itself. */
    public Date answerCheck(DelegateExecution execution) {
        return Date.from(now().plus(ANSWER_CHECK));
    }

    /** When to ask again an agency that could not decide yet. */
    public Date retryPending(DelegateExecution execution) {
        return Date.from(now().plus(PENDING_RETRY));
    }

    void reset() {
        started.clear();
    }

    private Instant dueAt(DelegateExecution execution, String limit) {
        String clock = limit.equals("ACKNOWLEDGEMENT") ? limit + execution.getProcessInstanceId() : limit;
        String dossier = (String) execution.getVariable("dossierCode");
        return started.computeIfAbsent(dossier + " " + clock, name -> now()).plus(LIMITS.get(limit));
    }

    private static Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }
}
