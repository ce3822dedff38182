package vn.lienthong.procedure.delegate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.lienthong.procedure.birth.EnquireMaritalStatus;

/** Model step: another commune's answer is kept with the dossier. */
@Named("keepMaritalStatus")
@ApplicationScoped
public class KeepMaritalStatusDelegate implements JavaDelegate {
    @Inject
    private EnquireMaritalStatus enquireMaritalStatus;

    @Override
    public void execute(DelegateExecution execution) {
        enquireMaritalStatus.answered(Facts.dossierCode(execution));
    }
}
