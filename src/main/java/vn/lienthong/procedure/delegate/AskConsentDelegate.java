package vn.lienthong.procedure.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.lienthong.procedure.ObtainConsent;

/** Model step: somebody is asked to agree on VNeID. */
@Named("askConsent")
@ApplicationScoped
public class AskConsentDelegate implements JavaDelegate {
    @Inject
    private ObtainConsent obtainConsent;

    @Override
    public void execute(DelegateExecution execution) {
        obtainConsent.ask(Facts.dossierCode(execution), Facts.procedure(execution));
    }
}
