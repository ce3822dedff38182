package vn.lienthong.procedure.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.lienthong.procedure.CertificateCorrectionProcess.Variables;
import vn.lienthong.procedure.CorrectCertificate;
import vn.lienthong.procedure.CorrectCertificate.Opened;

/** Model step: a later agency returned a certificate. */
@Named("openCorrection")
@ApplicationScoped
public class OpenCorrectionDelegate implements JavaDelegate {
    @Inject
    private CorrectCertificate correctCertificate;

    @Override
    public void execute(DelegateExecution execution) {
        Opened opened = correctCertificate.open(Facts.dossierCode(execution), Facts.procedure(execution));
        execution.setVariable(Variables.AGENCY, opened.operation().agency().name());
        execution.setVariable(Variables.OPERATION, opened.operation().name());
        execution.setVariable(Variables.CERTIFICATE_REPLACED, opened.replaced());
        execution.setVariable(Variables.CORRECTION_IN_PROGRESS, opened.inProgress());
        if (opened.replaced()) {
            execution.setVariable(Variables.CORRECTION_OUTCOME, "CORRECTED");
        }
    }
}
