package vn.lienthong.procedure.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.lienthong.procedure.CorrectCertificate;

/** Model step: a returned certificate is kept. */
@Named("upholdCertificate")
@ApplicationScoped
public class UpholdCertificateDelegate implements JavaDelegate {
    @Inject
    private CorrectCertificate correctCertificate;

    @Override
    public void execute(DelegateExecution execution) {
        correctCertificate.uphold(Facts.dossierCode(execution), Facts.procedure(execution));
    }
}
