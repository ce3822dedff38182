package vn.lienthong.procedure.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.lienthong.procedure.AwaitSupplement;

/** Model step: the procedure is stopped for want of a supplement. */
@Named("stopProcedure")
@ApplicationScoped
public class StopProcedureDelegate implements JavaDelegate {
    @Inject
    private AwaitSupplement awaitSupplement;

    @Override
    public void execute(DelegateExecution execution) {
        awaitSupplement.stop(Facts.dossierCode(execution), Facts.procedure(execution));
    }
}
