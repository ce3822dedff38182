package vn.lienthong.procedure.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.lienthong.procedure.ProcedureLimits;
import vn.lienthong.procedure.RecordOverdue;
import vn.lienthong.procedure.RecordOverdue.Missed;
import vn.lienthong.sla.LimitKey;

/** Model step: a due minute passed. */
@Named("recordOverdue")
@ApplicationScoped
public class RecordOverdueDelegate implements JavaDelegate {
    @Inject
    private RecordOverdue recordOverdue;

    @Inject
    private ProcedureLimits limits;

    @Override
    public void execute(DelegateExecution execution) {
        String dossierCode = Facts.dossierCode(execution);
        LimitKey limit =
                Facts.namedLimit(execution).orElseGet(() -> limits.of(dossierCode, Facts.procedure(execution)));
        recordOverdue.record(Missed.of(dossierCode, limit));
    }
}
