package vn.lienthong.procedure.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.lienthong.procedure.ReleaseOutcome;

/** Model step: an outcome is released. */
@Named("releaseOutcome")
@ApplicationScoped
public class ReleaseOutcomeDelegate implements JavaDelegate {
    @Inject
    private ReleaseOutcome releaseOutcome;

    @Override
    public void execute(DelegateExecution execution) {
        releaseOutcome.release(Facts.dossierCode(execution), Facts.procedure(execution));
    }
}
