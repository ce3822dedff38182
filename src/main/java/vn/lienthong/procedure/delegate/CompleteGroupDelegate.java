package vn.lienthong.procedure.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.lienthong.procedure.EndProcedure;

/** Model step: every procedure has ended. */
@Named("completeGroup")
@ApplicationScoped
public class CompleteGroupDelegate implements JavaDelegate {
    @Inject
    private EndProcedure endProcedure;

    @Override
    public void execute(DelegateExecution execution) {
        endProcedure.completeGroup(Facts.dossierCode(execution));
    }
}
