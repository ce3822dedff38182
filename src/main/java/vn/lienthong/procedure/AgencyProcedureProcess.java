package vn.lienthong.procedure;

/**
 * Contract with the model {@code bpmn/shared/agency-procedure.bpmn}. A procedure another agency decides: residence,
 * health-insurance card, identity card (NĐ 63/2024, Đ4 k3, Đ8; sđ. NĐ 301/2026, Đ3, Đ6).
 */
public final class AgencyProcedureProcess {
    /** Id of the process; the file is named after it. */
    public static final String KEY = "agency-procedure";

    private AgencyProcedureProcess() {}

    /** Ids of the nodes. */
    public static final class Elements {
        public static final String START_PROCEDURE_REQUESTED = "Start_ProcedureRequested";
        public static final String TASK_START_PROCEDURE = "Task_StartProcedure";
        public static final String SUB_AGENCY_DECIDES = "Sub_AgencyDecides";
        public static final String START_EXCHANGE = "Start_Exchange";
        public static final String CALL_ASK_AGENCY = "Call_AskAgency";
        public static final String GATEWAY_AGENCY_PENDING = "Gateway_AgencyPending";
        public static final String TIMER_ASK_AGAIN = "Timer_AskAgain";
        public static final String END_AGENCY_ANSWERED = "End_AgencyAnswered";
        public static final String TIMER_PROCEDURE_OVERDUE = "Timer_ProcedureOverdue";
        public static final String TASK_RECORD_OVERDUE = "Task_RecordOverdue";
        public static final String END_OVERDUE_RECORDED = "End_OverdueRecorded";
        public static final String GATEWAY_OUTCOME_GRANTED = "Gateway_OutcomeGranted";
        public static final String TASK_RELEASE_OUTCOME = "Task_ReleaseOutcome";
        public static final String END_GRANTED = "End_Granted";
        public static final String TASK_RECORD_REJECTION = "Task_RecordRejection";
        public static final String END_REJECTED = "End_Rejected";
        public static final String CALL_SUPPLEMENT = "Call_Supplement";
        public static final String GATEWAY_SUPPLEMENTED = "Gateway_Supplemented";
        public static final String EVENT_PROCEDURE_STOPPED = "Event_ProcedureStopped";
        public static final String END_STOPPED = "End_Stopped";
        public static final String CALL_CORRECT_CERTIFICATE = "Call_CorrectCertificate";

        private Elements() {}
    }

    /** The few facts it carries. */
    public static final class Variables {
        public static final String DOSSIER_CODE = "dossierCode";
        public static final String PROCEDURE = "procedure";
        public static final String AGENCY = "agency";
        public static final String OPERATION = "operation";
        public static final String ANSWER_KIND = "answerKind";
        public static final String SUPPLEMENT_OUTCOME = "supplementOutcome";
        public static final String CORRECTION_OUTCOME = "correctionOutcome";
        public static final String OUTCOME = "outcome";

        private Variables() {}
    }

    /** Names of the beans its steps call. */
    public static final class Delegates {
        public static final String START_PROCEDURE = "startProcedure";
        public static final String RECORD_OVERDUE = "recordOverdue";
        public static final String RELEASE_OUTCOME = "releaseOutcome";
        public static final String RECORD_REJECTION = "recordRejection";

        private Delegates() {}
    }
}
