package vn.lienthong.procedure;

import vn.lienthong.procedure.birth.BirthGroupProcess;

/**
 * Contract with the model {@code bpmn/shared/refiled-procedure.bpmn}. One procedure is filed again alone (NĐ 63/2024, Đ4 k3, Đ8
 * k1; sđ. NĐ 301/2026, Đ3, Đ6 k1).
 */
public final class RefiledProcedureProcess {
    /** Id of the process; the file is named after it. */
    public static final String KEY = "refiled-procedure";

    private RefiledProcedureProcess() {}

    /** Ids of the nodes. */
    public static final class Elements {
        public static final String START_PROCEDURE_REFILED = "Start_ProcedureRefiled";
        public static final String GATEWAY_CONSENT_NEEDED = "Gateway_ConsentNeeded";
        public static final String CALL_OBTAIN_CONSENT = "Call_ObtainConsent";
        public static final String GATEWAY_CONSENTED = "Gateway_Consented";
        public static final String CALL_REFILED_PROCEDURE = "Call_RefiledProcedure";
        public static final String END_REFILED_PROCEDURE_ENDED = "End_RefiledProcedureEnded";
        public static final String END_NOT_CONSENTED = "End_NotConsented";
        public static final String SUB_CHILD_DIED = "Sub_ChildDied";
        public static final String START_CHILD_DIED = "Start_ChildDied";
        public static final String TASK_RECORD_CHILD_DEATH = "Task_RecordChildDeath";
        public static final String END_CHILD_DIED = "End_ChildDied";
        public static final String SUB_WITHDRAWAL = "Sub_Withdrawal";
        public static final String START_DOSSIER_WITHDRAWN = "Start_DossierWithdrawn";
        public static final String TASK_RECORD_WITHDRAWAL = "Task_RecordWithdrawal";
        public static final String END_WITHDRAWN = "End_Withdrawn";

        private Elements() {}
    }

    /** Names of the messages it waits for. */
    public static final class Messages {
        public static final String CHILD_DIED = BirthGroupProcess.Messages.CHILD_DIED;
        public static final String DOSSIER_WITHDRAWN = WithdrawalProcess.DOSSIER_WITHDRAWN;

        private Messages() {}
    }

    /** The few facts it carries. */
    public static final class Variables {
        public static final String DOSSIER_CODE = "dossierCode";
        public static final String PROCEDURE = "procedure";
        public static final String CONSENT_NEEDED = "consentNeeded";
        public static final String CONSENT_OUTCOME = "consentOutcome";
        public static final String OUTCOME = "outcome";

        private Variables() {}
    }

    /** Names of the beans its steps call. */
    public static final class Delegates {
        public static final String RECORD_CHILD_DEATH = "recordChildDeath";
        public static final String RECORD_WITHDRAWAL = "recordWithdrawal";

        private Delegates() {}
    }
}
