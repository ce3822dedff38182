package vn.lienthong.procedure.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.lienthong.procedure.RecordOverdue;
import vn.lienthong.procedure.RecordOverdue.Missed;

/** Model step: no acknowledgement within two working hours (NĐ 63/2024, Đ7 k4; sđ. NĐ 301/2026, Đ5). */
@Named("recordMissedAcknowledgement")
@ApplicationScoped
public class RecordMissedAcknowledgementDelegate implements JavaDelegate {
    @Inject
    private RecordOverdue recordOverdue;

    @Override
    public void execute(DelegateExecution execution) {
        recordOverdue.record(Missed.acknowledgement(
                Facts.dossierCode(execution), Facts.procedure(execution), Facts.agency(execution)));
    }
}
