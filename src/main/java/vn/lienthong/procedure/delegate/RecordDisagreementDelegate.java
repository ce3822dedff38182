package vn.lienthong.procedure.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.lienthong.procedure.ObtainConsent;

/** Model step: the person did not agree. */
@Named("recordDisagreement")
@ApplicationScoped
public class RecordDisagreementDelegate implements JavaDelegate {
    @Inject
    private ObtainConsent obtainConsent;

    @Override
    public void execute(DelegateExecution execution) {
        obtainConsent.denied(Facts.dossierCode(execution), Facts.procedure(execution));
    }
}
