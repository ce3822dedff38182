package vn.lienthong.procedure.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.lienthong.procedure.SupersedeOutcome;

/** Model step: a corrected certificate takes the place of the old one. */
@Named("supersedeOutcome")
@ApplicationScoped
public class SupersedeOutcomeDelegate implements JavaDelegate {
    @Inject
    private SupersedeOutcome supersedeOutcome;

    @Override
    public void execute(DelegateExecution execution) {
        supersedeOutcome.supersede(Facts.dossierCode(execution), Facts.procedure(execution));
    }
}
