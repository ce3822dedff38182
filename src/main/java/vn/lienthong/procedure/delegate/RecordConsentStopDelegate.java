package vn.lienthong.procedure.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.lienthong.procedure.ObtainConsent;

/** Model step: an officer stops what nobody agreed to in time. */
@Named("recordConsentStop")
@ApplicationScoped
public class RecordConsentStopDelegate implements JavaDelegate {
    @Inject
    private ObtainConsent obtainConsent;

    @Override
    public void execute(DelegateExecution execution) {
        obtainConsent.stopped(Facts.dossierCode(execution), Facts.procedure(execution));
    }
}
