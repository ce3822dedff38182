package vn.lienthong.procedure.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.lienthong.procedure.EndProcedure;

/** Model step: what another procedure did not bring about is not gone on with. */
@Named("cancelProcedure")
@ApplicationScoped
public class CancelProcedureDelegate implements JavaDelegate {
    @Inject
    private EndProcedure endProcedure;

    @Override
    public void execute(DelegateExecution execution) {
        endProcedure.cancelBeside(Facts.dossierCode(execution), Facts.procedure(execution));
    }
}
