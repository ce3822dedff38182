package vn.lienthong.procedure.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.lienthong.agency.SendRequest;

/** Model step: the recorded request is sent. */
@Named("sendRequest")
@ApplicationScoped
public class SendRequestDelegate implements JavaDelegate {
    @Inject
    private SendRequest sendRequest;

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                Facts.ANSWER_KIND, sendRequest.send(Facts.requestKey(execution)).name());
    }
}
