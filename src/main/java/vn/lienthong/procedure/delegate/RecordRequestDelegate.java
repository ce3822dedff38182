package vn.lienthong.procedure.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.lienthong.agency.Operation;
import vn.lienthong.agency.RecordRequest;
import vn.lienthong.agency.RecordRequest.Question;
import vn.lienthong.procedure.LinkedGroups;

/** Model step: what is to be asked of an agency goes into the ledger. */
@Named("recordRequest")
@ApplicationScoped
public class RecordRequestDelegate implements JavaDelegate {
    @Inject
    private LinkedGroups groups;

    @Inject
    private RecordRequest recordRequest;

    @Override
    public void execute(DelegateExecution execution) {
        Operation operation = Facts.operation(execution);
        String dossierCode = Facts.dossierCode(execution);
        String procedure = Facts.procedure(execution).name();
        Question question =
                new Question(operation, dossierCode, procedure, groups.application(operation, dossierCode), null);
        execution.setVariable(Facts.REQUEST_KEY, recordRequest.record(question, execution.getProcessInstanceId()));
    }
}
