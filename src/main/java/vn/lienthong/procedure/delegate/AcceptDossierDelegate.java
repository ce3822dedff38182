package vn.lienthong.procedure.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.lienthong.procedure.StartAtReception;

/** Model step: valid reception, under the limit the step names, else the procedure's plain one. */
@Named("acceptDossier")
@ApplicationScoped
public class AcceptDossierDelegate implements JavaDelegate {
    @Inject
    private StartAtReception reception;

    @Override
    public void execute(DelegateExecution execution) {
        reception.accept(Facts.dossierCode(execution), Facts.limit(execution));
    }
}
