package vn.lienthong.procedure.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.lienthong.procedure.StartProcedure;

/** Model step: a procedure's turn has come. */
@Named("startProcedure")
@ApplicationScoped
public class StartProcedureDelegate implements JavaDelegate {
    @Inject
    private StartProcedure startProcedure;

    @Override
    public void execute(DelegateExecution execution) {
        startProcedure.start(Facts.dossierCode(execution), Facts.procedure(execution));
    }
}
