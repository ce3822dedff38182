package vn.lienthong.procedure.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.lienthong.procedure.EndProcedure;

/** Model step: the agency rejected on the merits. */
@Named("recordRejection")
@ApplicationScoped
public class RecordRejectionDelegate implements JavaDelegate {
    @Inject
    private EndProcedure endProcedure;

    @Override
    public void execute(DelegateExecution execution) {
        endProcedure.reject(Facts.dossierCode(execution), Facts.procedure(execution));
    }
}
