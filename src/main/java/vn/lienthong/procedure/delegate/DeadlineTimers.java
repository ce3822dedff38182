package vn.lienthong.procedure.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.lienthong.dossier.Dossiers;
import vn.lienthong.procedure.LimitOfStep;
import vn.lienthong.sla.DeadlineStart;
import vn.lienthong.sla.Deadlines;
import vn.lienthong.sla.LimitKey;
import vn.lienthong.sla.RunningDeadline;
import vn.lienthong.sla.TimedWork;

/** When the timers of the models fire: at the stored due date of a limit, or after a technical waiting time. */
@Named("deadlines")
@ApplicationScoped
public class DeadlineTimers {
    @Inject
    private Deadlines deadlines;

    @Inject
    private Dossiers dossiers;

    @Inject
    private LimitOfStep limits;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "lienthong.exchange.answer-check", defaultValue = "PT15M")
    private Duration answerCheck;

    @Inject
    @ConfigProperty(name = "lienthong.exchange.pending-retry", defaultValue = "PT10M")
    private Duration pendingRetry;

    /**
     * The due instant of a limit, for a task; its clock starts now if it does not run yet.
     *
     * @param limit name of a {@link LimitKey}
     * @return null while its clock stands still: the task gets its date when the clock runs again
     */
    public Date due(DelegateExecution execution, String limit) {
        return dueAt(execution, LimitKey.valueOf(limit)).map(Date::from).orElse(null);
    }

    /**
     * Like {@link #due}, for a timer: the first instant that is late, since what is done in the due minute is in time;
     * {@link TimedWork#NEVER} while the clock stands still.
     */
    public Date overdue(DelegateExecution execution, String limit) {
        return Date.from(dueAt(execution, LimitKey.valueOf(limit))
                .map(due -> due.plus(Duration.ofMinutes(1)))
                .orElse(TimedWork.NEVER));
    }

    /** Like {@link #due}, for the limit the running procedure itself was started under. */
    public Date procedureDue(DelegateExecution execution) {
        return due(execution, procedureLimit(execution).name());
    }

    /** Like {@link #overdue}, for the limit the running procedure itself was started under. */
    public Date procedureOverdue(DelegateExecution execution) {
        return overdue(execution, procedureLimit(execution).name());
    }

    private LimitKey procedureLimit(DelegateExecution execution) {
        return limits.of(Facts.dossierCode(execution), Facts.procedure(execution))
                .orElseThrow();
    }

    /** Like {@link #overdue}, for the limit of the whole group of this dossier. */
    public Date groupOverdue(DelegateExecution execution) {
        return overdue(
                execution,
                limits.total(Facts.dossierCode(execution)).orElseThrow().name());
    }

    private Optional<Instant> dueAt(DelegateExecution execution, LimitKey key) {
        String dossierCode = Facts.dossierCode(execution);
        DeadlineStart start = new DeadlineStart(
                dossierCode,
                key.ofWholeGroup() ? null : (String) execution.getVariable("procedure"),
                key,
                dossiers.require(dossierCode).ruleVersion(),
                clock.instant());
        // Every exchange has its own acknowledgement clock; the ledger keeps its instants.
        if (key == LimitKey.ACKNOWLEDGEMENT) {
            return deadlines.compute(start).due();
        }
        RunningDeadline deadline = deadlines.startOnce(start);
        return deadline.held() ? Optional.empty() : Optional.of(deadline.dueAt());
    }

    /** For a task of a procedure whose limit we do not know: none. */
    public Date withoutLimit(DelegateExecution execution) {
        return null;
    }

    /** When to ask for an answer that did not come by itself. */
    public Date answerCheck(DelegateExecution execution) {
        return Date.from(clock.instant().plus(answerCheck));
    }

    /** When to ask again an agency that could not decide yet. */
    public Date retryPending(DelegateExecution execution) {
        return Date.from(clock.instant().plus(pendingRetry));
    }
}
