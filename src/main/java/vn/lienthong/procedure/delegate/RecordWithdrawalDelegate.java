package vn.lienthong.procedure.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.lienthong.procedure.EndOpenProcedures;
import vn.lienthong.procedure.StepStatus;

/** Model step: the citizen took the dossier back; what has not ended ends. */
@Named("recordWithdrawal")
@ApplicationScoped
public class RecordWithdrawalDelegate implements JavaDelegate {
    @Inject
    private EndOpenProcedures openProcedures;

    @Override
    public void execute(DelegateExecution execution) {
        openProcedures.end(Facts.dossierCode(execution), StepStatus.WITHDRAWN);
    }
}
