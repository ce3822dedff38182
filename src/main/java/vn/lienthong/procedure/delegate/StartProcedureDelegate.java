package vn.lienthong.procedure.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.lienthong.procedure.AgencyProcedureProcess;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.procedure.StartProcedure;

/** Model step: a procedure's turn has come; which agency decides it, and what it is asked, is the procedure's own. */
@Named("startProcedure")
@ApplicationScoped
public class StartProcedureDelegate implements JavaDelegate {
    @Inject
    private StartProcedure startProcedure;

    @Override
    public void execute(DelegateExecution execution) {
        Procedure procedure = Facts.procedure(execution);
        startProcedure.start(Facts.dossierCode(execution), procedure);
        procedure.agencyOperation().ifPresent(operation -> {
            execution.setVariable(
                    AgencyProcedureProcess.Variables.AGENCY, operation.agency().name());
            execution.setVariable(AgencyProcedureProcess.Variables.OPERATION, operation.name());
        });
    }
}
