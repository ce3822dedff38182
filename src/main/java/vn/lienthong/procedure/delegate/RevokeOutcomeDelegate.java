package vn.lienthong.procedure.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.lienthong.procedure.OutcomeReviewProcess;
import vn.lienthong.procedure.ReviewOutcome;

/** Model step: the commune takes back what it had decided. */
@Named(OutcomeReviewProcess.Delegates.REVOKE_OUTCOME)
@ApplicationScoped
public class RevokeOutcomeDelegate implements JavaDelegate {
    @Inject
    private ReviewOutcome reviewOutcome;

    @Override
    public void execute(DelegateExecution execution) {
        reviewOutcome.revoke(Facts.dossierCode(execution), Facts.procedure(execution));
    }
}
