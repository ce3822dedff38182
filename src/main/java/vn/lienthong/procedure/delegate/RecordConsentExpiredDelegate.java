package vn.lienthong.procedure.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.lienthong.agency.AnswerKind;
import vn.lienthong.agency.AnswerMessage;
import vn.lienthong.agency.Operation;
import vn.lienthong.procedure.ConsentProcess;
import vn.lienthong.procedure.GrantedAnswers;
import vn.lienthong.procedure.RecordOverdue;
import vn.lienthong.procedure.RecordOverdue.Missed;
import vn.lienthong.sla.LimitKey;

/**
 * Model step: nobody has agreed in time. The answer may have come all the same, a moment before the exchange that waited for
 * it was ended by the timer; then it counts.
 */
@Named(ConsentProcess.Delegates.RECORD_CONSENT_EXPIRED)
@ApplicationScoped
public class RecordConsentExpiredDelegate implements JavaDelegate {
    @Inject
    private RecordOverdue recordOverdue;

    @Inject
    private GrantedAnswers answers;

    @Override
    public void execute(DelegateExecution execution) {
        String dossierCode = Facts.dossierCode(execution);
        recordOverdue.record(Missed.of(dossierCode, LimitKey.CONSENT_CAP, Optional.of(Facts.procedure(execution))));
        AnswerKind answered = answers.last(dossierCode, Operation.ASK_CONSENT)
                .map(AnswerMessage::kind)
                .orElse(AnswerKind.NONE);
        execution.setVariable(Facts.ANSWER_KIND, answered.name());
    }
}
