package vn.lienthong.procedure.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.lienthong.procedure.EndOpenProcedures;
import vn.lienthong.procedure.StepStatus;

/** Model step: the child has died; what has not ended has nobody left it is for (L21). */
@Named("recordChildDeath")
@ApplicationScoped
public class RecordChildDeathDelegate implements JavaDelegate {
    @Inject
    private EndOpenProcedures openProcedures;

    @Override
    public void execute(DelegateExecution execution) {
        openProcedures.end(Facts.dossierCode(execution), StepStatus.CANCELLED);
    }
}
