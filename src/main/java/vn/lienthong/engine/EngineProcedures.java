package vn.lienthong.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import vn.lienthong.agency.ExchangeMovedOn;
import vn.lienthong.dossier.SupplementMovedOn;
import vn.lienthong.dossier.WithdrawalMovedOn;
import vn.lienthong.procedure.AgencyExchangeProcess;
import vn.lienthong.procedure.OutcomeReviewProcess;
import vn.lienthong.procedure.RunningProcedures;
import vn.lienthong.procedure.SupplementProcess;
import vn.lienthong.procedure.WithdrawalProcess;

/** The running procedures are processes of the engine. */
@ApplicationScoped
@Transactional(TxType.MANDATORY) // an engine that begins a transaction on a web thread confuses the pool (ADR 2)
public class EngineProcedures implements RunningProcedures {
    private static final String ANSWERED = AgencyExchangeProcess.Messages.AGENCY_ANSWERED;
    private static final String ANSWER_KIND = AgencyExchangeProcess.Variables.ANSWER_KIND;

    @Inject
    private RuntimeService runtime;

    @Inject
    private ManagementService management;

    @Inject
    private DossierModels models;

    @Inject
    private Clock clock;

    @Override
    public void start(String processKey, String dossierCode, Map<String, Object> variables) {
        var all = new HashMap<>(variables);
        all.put(DossierOfProcess.VARIABLE, dossierCode);
        models.definition(processKey, dossierCode)
                .ifPresentOrElse(
                        definition -> runtime.startProcessInstanceById(definition, dossierCode, all),
                        () -> runtime.startProcessInstanceByKey(processKey, dossierCode, all));
    }

    @Override
    public boolean runs(String processKey, String dossierCode, String procedure) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(processKey)
                        .processInstanceBusinessKey(dossierCode)
                        .variableValueEquals(OutcomeReviewProcess.Variables.PROCEDURE, procedure)
                        .count()
                > 0;
    }

    @Override
    public boolean answer(String exchangeId, String answerKind) {
        // Asked first: an exception of the engine would doom the caller's transaction.
        var waiting = runtime.createExecutionQuery()
                .processInstanceId(exchangeId)
                .messageEventSubscriptionName(ANSWERED)
                .list();
        boolean told = deliver(
                ANSWERED, first(waiting), Map.of(ANSWER_KIND, answerKind), e -> new ExchangeMovedOn(exchangeId, e));
        if (!told) {
            lookNow(exchangeId);
        }
        return told;
    }

    /** The exchange was put off because the agency kept silent; the answer is in the ledger now, so it need not wait. */
    private void lookNow(String exchangeId) {
        Date now = Date.from(clock.instant());
        management
                .createJobQuery()
                .processInstanceId(exchangeId)
                .messages()
                .withException()
                .withRetriesLeft()
                .list()
                .forEach(job -> management.setJobDuedate(job.getId(), now));
    }

    @Override
    public void withdraw(String dossierCode) {
        String message = WithdrawalProcess.DOSSIER_WITHDRAWN;
        if (!deliver(message, waitingFor(message, dossierCode), Map.of(), e -> new WithdrawalMovedOn(dossierCode, e))) {
            throw new WithdrawalMovedOn(dossierCode, null);
        }
    }

    @Override
    public boolean supplemented(String dossierCode, String procedure) {
        var waiting = runtime.createExecutionQuery()
                .processDefinitionKey(SupplementProcess.KEY)
                .processInstanceBusinessKey(dossierCode)
                .processVariableValueEquals(SupplementProcess.Variables.PROCEDURE, procedure)
                .messageEventSubscriptionName(SupplementProcess.Messages.SUPPLEMENT_RECEIVED)
                .list();
        return deliver(
                SupplementProcess.Messages.SUPPLEMENT_RECEIVED,
                first(waiting),
                Map.of(),
                e -> new SupplementMovedOn(dossierCode, e));
    }

    @Override
    public boolean tell(String message, String dossierCode, Map<String, Object> facts) {
        return deliver(message, first(waitingFor(message, dossierCode)), facts, movedOn(message, dossierCode));
    }

    @Override
    public void tellModel(String processKey, String message, String dossierCode) {
        List<Execution> waiting = runtime.createExecutionQuery()
                .processDefinitionKey(processKey)
                .processInstanceBusinessKey(dossierCode)
                .messageEventSubscriptionName(message)
                .list();
        deliver(message, waiting, Map.of(), movedOn(message, dossierCode));
    }

    @Override
    public boolean tellAll(String message, String dossierCode, Map<String, Object> facts) {
        return deliver(message, waitingFor(message, dossierCode), facts, movedOn(message, dossierCode));
    }

    private static Function<RuntimeException, RuntimeException> movedOn(String message, String dossierCode) {
        return e -> new ExchangeMovedOn(dossierCode + " " + message, e);
    }

    private List<Execution> waitingFor(String message, String dossierCode) {
        return runtime.createExecutionQuery()
                .processInstanceBusinessKey(dossierCode)
                .messageEventSubscriptionName(message)
                .list();
    }

    private static List<Execution> first(List<Execution> waiting) {
        return waiting.stream().limit(1).toList();
    }

    /**
     * @param movedOn what is thrown if one of them took a step at this moment
     * @return false if none waits
     */
    private boolean deliver(
            String message,
            List<Execution> waiting,
            Map<String, Object> facts,
            Function<RuntimeException, RuntimeException> movedOn) {
        try {
            waiting.forEach(execution -> runtime.messageEventReceived(message, execution.getId(), facts));
        } catch (OptimisticLockingException | MismatchingMessageCorrelationException e) {
            throw movedOn.apply(e);
        }
        return !waiting.isEmpty();
    }
}
