package vn.lienthong.procedure.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.lienthong.procedure.AwaitSupplement;

/** Model step: the citizen is asked for what is missing. */
@Named("requestSupplement")
@ApplicationScoped
public class RequestSupplementDelegate implements JavaDelegate {
    @Inject
    private AwaitSupplement awaitSupplement;

    @Override
    public void execute(DelegateExecution execution) {
        awaitSupplement.request(Facts.dossierCode(execution), Facts.procedure(execution));
    }
}
