package vn.lienthong.procedure.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.lienthong.agency.NoticeQueue;

/** Model step: the oldest notice that is still to be told is delivered. */
@Named("deliverNotice")
@ApplicationScoped
public class DeliverNoticeDelegate implements JavaDelegate {
    @Inject
    private NoticeQueue notices;

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                Facts.MORE_NOTICES, notices.deliverNext(Facts.dossierCode(execution), Facts.agency(execution)));
    }
}
