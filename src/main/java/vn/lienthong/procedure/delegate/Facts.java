package vn.lienthong.procedure.delegate;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.lienthong.agency.Agency;
import vn.lienthong.agency.Operation;
import vn.lienthong.procedure.AgencyExchangeProcess;
import vn.lienthong.procedure.NoticeDeliveryProcess;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.procedure.birth.BirthGroupProcess;
import vn.lienthong.procedure.birth.BirthRegistrationProcess;
import vn.lienthong.sla.LimitKey;

/** The few facts a running process carries, typed. */
final class Facts {
    static final String REQUEST_KEY = AgencyExchangeProcess.Variables.REQUEST_KEY;
    static final String ANSWER_KIND = AgencyExchangeProcess.Variables.ANSWER_KIND;
    static final String MORE_NOTICES = NoticeDeliveryProcess.Variables.MORE_NOTICES;

    private Facts() {}

    static String dossierCode(DelegateExecution execution) {
        return text(execution, BirthGroupProcess.Variables.DOSSIER_CODE);
    }

    static Procedure procedure(DelegateExecution execution) {
        return Procedure.valueOf(text(execution, AgencyExchangeProcess.Variables.PROCEDURE));
    }

    static Agency agency(DelegateExecution execution) {
        return Agency.valueOf(text(execution, AgencyExchangeProcess.Variables.AGENCY));
    }

    static Operation operation(DelegateExecution execution) {
        return Operation.valueOf(text(execution, AgencyExchangeProcess.Variables.OPERATION));
    }

    /** @return the limit the step names, if it does */
    static Optional<LimitKey> limit(DelegateExecution execution) {
        return Optional.ofNullable((String) execution.getVariable(BirthRegistrationProcess.Variables.LIMIT))
                .map(LimitKey::valueOf);
    }

    /** @return whether a procedure runs here, not a whole group */
    static boolean ofProcedure(DelegateExecution execution) {
        return execution.hasVariable(AgencyExchangeProcess.Variables.PROCEDURE);
    }

    static String requestKey(DelegateExecution execution) {
        return text(execution, REQUEST_KEY);
    }

    private static String text(DelegateExecution execution, String name) {
        Object value = execution.getVariable(name);
        if (value == null) {
            throw new IllegalStateException(
                    "PROCEDURE-003 " + execution.getCurrentActivityId() + " misses variable " + name);
        }
        return (String) value;
    }
}
