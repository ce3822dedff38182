package vn.lienthong.procedure.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.lienthong.procedure.CertificateDraft;
import vn.lienthong.procedure.ConfirmDraft;
import vn.lienthong.procedure.DraftConfirmationProcess;

/** Model step: the draft is shown to the requester, unless the same was agreed to before. */
@Named("showDraft")
@ApplicationScoped
public class ShowDraftDelegate implements JavaDelegate {
    @Inject
    private ConfirmDraft confirmDraft;

    @Override
    public void execute(DelegateExecution execution) {
        boolean asked = confirmDraft.show(Facts.dossierCode(execution), Facts.procedure(execution));
        execution.setVariable(
                DraftConfirmationProcess.Variables.DRAFT_OUTCOME, asked ? null : CertificateDraft.Answer.AGREED.name());
    }
}
