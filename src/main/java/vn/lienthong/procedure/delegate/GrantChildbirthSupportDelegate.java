package vn.lienthong.procedure.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.lienthong.procedure.birth.DecideChildbirthSupport;

/** Model step: the decision about childbirth support is released. */
@Named("grantChildbirthSupport")
@ApplicationScoped
public class GrantChildbirthSupportDelegate implements JavaDelegate {
    @Inject
    private DecideChildbirthSupport decideChildbirthSupport;

    @Override
    public void execute(DelegateExecution execution) {
        decideChildbirthSupport.grant(Facts.dossierCode(execution));
    }
}
