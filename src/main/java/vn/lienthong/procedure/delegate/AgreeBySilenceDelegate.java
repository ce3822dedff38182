package vn.lienthong.procedure.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.lienthong.procedure.ConfirmDraft;

/** Model step: a day without a word is agreement. */
@Named("agreeBySilence")
@ApplicationScoped
public class AgreeBySilenceDelegate implements JavaDelegate {
    @Inject
    private ConfirmDraft confirmDraft;

    @Override
    public void execute(DelegateExecution execution) {
        confirmDraft.silence(Facts.dossierCode(execution));
    }
}
