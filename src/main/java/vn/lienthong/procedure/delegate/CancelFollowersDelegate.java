package vn.lienthong.procedure.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.lienthong.procedure.EndProcedure;

/** Model step: what waited for a procedure that gave nothing never begins. */
@Named("cancelFollowers")
@ApplicationScoped
public class CancelFollowersDelegate implements JavaDelegate {
    @Inject
    private EndProcedure endProcedure;

    @Override
    public void execute(DelegateExecution execution) {
        endProcedure.cancelFollowers(Facts.dossierCode(execution), Facts.procedure(execution));
    }
}
