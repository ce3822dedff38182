package vn.lienthong.procedure.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.lienthong.procedure.LimitOfStep;
import vn.lienthong.procedure.Procedure;
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
    private LimitOfStep limits;

    @Override
    public void execute(DelegateExecution execution) {
        LimitKey limit = limit(execution);
        Optional<Procedure> procedure =
                limit.ofWholeGroup() ? Optional.empty() : Optional.of(Facts.procedure(execution));
        recordOverdue.record(Missed.of(Facts.dossierCode(execution), limit, procedure));
    }

    /** What the step names, else the running procedure's, else the whole group's. */
    private LimitKey limit(DelegateExecution execution) {
        String dossierCode = Facts.dossierCode(execution);
        return Facts.limit(execution)
                .or(() -> Facts.ofProcedure(execution)
                        ? limits.of(dossierCode, Facts.procedure(execution))
                        : limits.total(dossierCode))
                .orElseThrow();
    }
}
