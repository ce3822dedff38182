package vn.lienthong.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import vn.lienthong.agency.ExchangeMovedOn;
import vn.lienthong.dossier.SupplementMovedOn;
import vn.lienthong.dossier.WithdrawalMovedOn;
import vn.lienthong.procedure.AgencyExchangeProcess;
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
    private DossierModels models;

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
    public boolean answer(String exchangeId, String answerKind) {
        // Asked first: an exception of the engine would doom the caller's transaction.
        var waiting = runtime.createExecutionQuery()
                .processInstanceId(exchangeId)
                .messageEventSubscriptionName(ANSWERED)
                .list();
        if (waiting.isEmpty()) {
            return false;
        }
        try {
            runtime.messageEventReceived(ANSWERED, waiting.get(0).getId(), Map.of(ANSWER_KIND, answerKind));
        } catch (OptimisticLockingException | MismatchingMessageCorrelationException movedOn) {
            throw new ExchangeMovedOn(exchangeId, movedOn);
        }
        return true;
    }

    @Override
    public void withdraw(String dossierCode) {
        var waiting = waitingFor(WithdrawalProcess.DOSSIER_WITHDRAWN, dossierCode);
        if (waiting.isEmpty()) {
            throw new WithdrawalMovedOn(dossierCode, null);
        }
        try {
            waiting.forEach(
                    execution -> runtime.messageEventReceived(WithdrawalProcess.DOSSIER_WITHDRAWN, execution.getId()));
        } catch (OptimisticLockingException | MismatchingMessageCorrelationException movedOn) {
            throw new WithdrawalMovedOn(dossierCode, movedOn);
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
        if (waiting.isEmpty()) {
            return false;
        }
        try {
            runtime.messageEventReceived(
                    SupplementProcess.Messages.SUPPLEMENT_RECEIVED,
                    waiting.get(0).getId());
        } catch (OptimisticLockingException | MismatchingMessageCorrelationException movedOn) {
            throw new SupplementMovedOn(dossierCode, movedOn);
        }
        return true;
    }

    @Override
    public boolean tell(String message, String dossierCode, Map<String, Object> facts) {
        var waiting = waitingFor(message, dossierCode);
        return deliver(message, dossierCode, waiting.subList(0, Math.min(1, waiting.size())), facts);
    }

    @Override
    public boolean tellAll(String message, String dossierCode, Map<String, Object> facts) {
        return deliver(message, dossierCode, waitingFor(message, dossierCode), facts);
    }

    private List<Execution> waitingFor(String message, String dossierCode) {
        return runtime.createExecutionQuery()
                .processInstanceBusinessKey(dossierCode)
                .messageEventSubscriptionName(message)
                .list();
    }

    private boolean deliver(String message, String dossierCode, List<Execution> waiting, Map<String, Object> facts) {
        try {
            waiting.forEach(execution -> runtime.messageEventReceived(message, execution.getId(), facts));
        } catch (OptimisticLockingException | MismatchingMessageCorrelationException movedOn) {
            throw new ExchangeMovedOn(dossierCode + " " + message, movedOn);
        }
        return !waiting.isEmpty();
    }
}
