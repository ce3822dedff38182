package vn.lienthong.procedure.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.lienthong.agency.FetchAnswer;

/** Model step: an answer that did not come is asked for. */
@Named("fetchAnswer")
@ApplicationScoped
public class FetchAnswerDelegate implements JavaDelegate {
    @Inject
    private FetchAnswer fetchAnswer;

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                Facts.ANSWER_KIND,
                fetchAnswer.fetch(Facts.requestKey(execution)).name());
    }
}
