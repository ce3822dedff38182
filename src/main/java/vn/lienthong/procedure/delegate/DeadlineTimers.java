package vn.lienthong.procedure.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.lienthong.dossier.Dossiers;
import vn.lienthong.sla.DeadlineStart;
import vn.lienthong.sla.Deadlines;
import vn.lienthong.sla.LimitKey;

/** When the timers of the models fire: at the stored due date of a limit, or after a technical waiting time. */
@Named("deadlines")
@ApplicationScoped
public class DeadlineTimers {
    @Inject
    private Deadlines deadlines;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "lienthong.exchange.answer-check", defaultValue = "PT15M")
    private Duration answerCheck;

    @Inject
    @ConfigProperty(name = "lienthong.exchange.pending-retry", defaultValue = "PT10M")
    private Duration pendingRetry;

    /**
     * The first instant after the due minute of a limit: "overdue from the next minute".
     *
     * @param limit name of a {@link LimitKey}; its clock starts now if it does not run yet
     */
    public Date due(DelegateExecution execution, String limit) {
        String dossierCode = Facts.dossierCode(execution);
        LimitKey key = LimitKey.valueOf(limit);
        Object procedure = execution.getVariable("procedure");
        DeadlineStart start = new DeadlineStart(
                dossierCode,
                key == LimitKey.BIRTH_GROUP_TOTAL ? null : (String) procedure,
                key,
                dossiers.require(dossierCode).ruleVersion(),
                clock.instant());
        return Date.from(deadlines.startOnce(start).dueAt().plus(Duration.ofMinutes(1)));
    }

    /** When to ask for an answer that did not come by itself. */
    public Date answerCheck(DelegateExecution execution) {
        return Date.from(clock.instant().plus(answerCheck));
    }

    /** When to ask again an agency that could not decide yet. */
    public Date retryPersonalId(DelegateExecution execution) {
        return retryPending(execution);
    }

    /** When to ask again an agency that could not decide yet. */
    public Date retryPending(DelegateExecution execution) {
        return Date.from(clock.instant().plus(pendingRetry));
    }
}
