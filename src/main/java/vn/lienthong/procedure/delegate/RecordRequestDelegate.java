package vn.lienthong.procedure.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.lienthong.agency.Operation;
import vn.lienthong.agency.RecordRequest;
import vn.lienthong.agency.RecordRequest.Question;
import vn.lienthong.procedure.CertificateCorrections;
import vn.lienthong.procedure.LinkedGroups;
import vn.lienthong.procedure.Procedure;

/** Model step: what is to be asked of an agency goes into the ledger. */
@Named("recordRequest")
@ApplicationScoped
public class RecordRequestDelegate implements JavaDelegate {
    @Inject
    private LinkedGroups groups;

    @Inject
    private CertificateCorrections corrections;

    @Inject
    private RecordRequest recordRequest;

    @Override
    public void execute(DelegateExecution execution) {
        Operation operation = Facts.operation(execution);
        String dossierCode = Facts.dossierCode(execution);
        Procedure procedure = Facts.procedure(execution);
        String note = corrections.statement(dossierCode, procedure, operation).orElse(null);
        Question question = new Question(
                operation, dossierCode, procedure.name(), groups.application(operation, dossierCode), note);
        execution.setVariable(Facts.REQUEST_KEY, recordRequest.record(question, execution.getProcessInstanceId()));
    }
}
