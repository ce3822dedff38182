package vn.lienthong.procedure.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.lienthong.procedure.birth.BirthGroupProcess;
import vn.lienthong.procedure.birth.ChildDied;

/** Model step: the birth is registered; if the death of the child was before it, nothing follows (L21). */
@Named(BirthGroupProcess.Delegates.LOOK_FOR_DEATH)
@ApplicationScoped
public class LookForDeathDelegate implements JavaDelegate {
    @Inject
    private ChildDied childDied;

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                BirthGroupProcess.Variables.CHILD_DIED, childDied.endIfDeathRegistered(Facts.dossierCode(execution)));
    }
}
