package vn.lienthong.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import vn.lienthong.agency.ExchangeMovedOn;
import vn.lienthong.dossier.WithdrawalMovedOn;
import vn.lienthong.procedure.AgencyExchangeProcess;
import vn.lienthong.procedure.RunningProcedures;
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
        var waiting = runtime.createExecutionQuery()
                .processInstanceBusinessKey(dossierCode)
                .messageEventSubscriptionName(WithdrawalProcess.DOSSIER_WITHDRAWN)
                .list();
        try {
            waiting.forEach(
                    execution -> runtime.messageEventReceived(WithdrawalProcess.DOSSIER_WITHDRAWN, execution.getId()));
        } catch (OptimisticLockingException | MismatchingMessageCorrelationException movedOn) {
            throw new WithdrawalMovedOn(dossierCode, movedOn);
        }
    }
}
