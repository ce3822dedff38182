package vn.lienthong.procedure.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.lienthong.agency.Agency;
import vn.lienthong.agency.Operation;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.procedure.StartLinkedProcedure;
import vn.lienthong.sla.LimitKey;

/** The few facts a running process carries, typed. */
final class Facts {
    static final String REQUEST_KEY = "requestKey";
    static final String ANSWER_KIND = "answerKind";
    static final String MORE_NOTICES = "moreNotices";

    private Facts() {}

    static String dossierCode(DelegateExecution execution) {
        return text(execution, StartLinkedProcedure.DOSSIER_CODE);
    }

    static Procedure procedure(DelegateExecution execution) {
        return Procedure.valueOf(text(execution, "procedure"));
    }

    static Agency agency(DelegateExecution execution) {
        return Agency.valueOf(text(execution, "agency"));
    }

    static Operation operation(DelegateExecution execution) {
        return Operation.valueOf(text(execution, "operation"));
    }

    static LimitKey limit(DelegateExecution execution) {
        return LimitKey.valueOf(text(execution, "limit"));
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
