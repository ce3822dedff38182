package vn.lienthong.procedure.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.lienthong.procedure.EndProcedure;
import vn.lienthong.procedure.StepStatus;

/** Model step: an officer rejects on the merits. */
@Named("rejectProcedure")
@ApplicationScoped
public class RejectProcedureDelegate implements JavaDelegate {
    @Inject
    private EndProcedure endProcedure;

    @Override
    public void execute(DelegateExecution execution) {
        endProcedure.endAs(StepStatus.REJECTED, Facts.dossierCode(execution), Facts.procedure(execution));
    }
}
