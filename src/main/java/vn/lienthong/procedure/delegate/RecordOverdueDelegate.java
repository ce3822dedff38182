package vn.lienthong.procedure.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.lienthong.procedure.RecordOverdue;
import vn.lienthong.procedure.RecordOverdue.Missed;

/** Model step: a due minute passed. */
@Named("recordOverdue")
@ApplicationScoped
public class RecordOverdueDelegate implements JavaDelegate {
    @Inject
    private RecordOverdue recordOverdue;

    @Override
    public void execute(DelegateExecution execution) {
        recordOverdue.record(Missed.of(Facts.dossierCode(execution), Facts.limit(execution)));
    }
}
