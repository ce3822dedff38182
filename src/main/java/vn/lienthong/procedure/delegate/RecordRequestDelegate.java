package vn.lienthong.procedure.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.lienthong.agency.Operation;
import vn.lienthong.agency.RecordRequest;
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
        String key = recordRequest.record(
                operation,
                dossierCode,
                Facts.procedure(execution).name(),
                execution.getProcessInstanceId(),
                groups.application(operation, dossierCode));
        execution.setVariable(Facts.REQUEST_KEY, key);
    }
}
