package vn.lienthong.bpmn;

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
            Map.entry("BIRTH_NOTICE", Duration.ofHours(24)),
            Map.entry("BIRTH_REGISTRATION", Duration.ofHours(24)),
            Map.entry("PERSONAL_ID_TROUBLE", Duration.ofHours(9)),
            Map.entry("RESIDENCE_REGISTRATION", Duration.ofDays(2)),
            Map.entry("HEALTH_INSURANCE_CARD", Duration.ofDays(2)),
            Map.entry("IDENTITY_CARD", Duration.ofDays(5)),
            Map.entry("BIRTH_GROUP_TOTAL", Duration.ofDays(3)),
            Map.entry("CONSENT_CAP", Duration.ofDays(7)),
            Map.entry("RESIDENCE_NOTICE", Duration.ofDays(1)),
            Map.entry("DRAFT_CONFIRMATION", Duration.ofHours(24)),
            Map.entry("MARITAL_STATUS_ENQUIRY", Duration.ofDays(4)),
            Map.entry("SUPPLEMENT_CAP", Duration.ofDays(9)),
            Map.entry("ACKNOWLEDGEMENT", Duration.ofHours(2)));

    private final Map<String, Instant> started = new HashMap<>();

    /** Last instant that is in time. */
    public Date due(DelegateExecution execution, String limit) {
        return Date.from(dueAt(execution, limit));
    }

    /** First instant that is late. */
    public Date overdue(DelegateExecution execution, String limit) {
        return Date.from(dueAt(execution, limit).plus(Duration.ofMinutes(1)));
    }

    /** First instant that is late for the running procedure. */
    public Date procedureOverdue(DelegateExecution execution) {
        return overdue(execution, (String) execution.getVariable("procedure"));
    }

    /** First instant that is late for the whole group. */
    public Date groupOverdue(DelegateExecution execution) {
        return overdue(execution, "BIRTH_GROUP_TOTAL");
    }

    /** None. */
    public Date withoutLimit(DelegateExecution execution) {
        return null;
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
