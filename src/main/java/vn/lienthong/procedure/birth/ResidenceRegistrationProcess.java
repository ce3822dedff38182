package vn.lienthong.procedure.birth;

import vn.lienthong.sla.LimitKey;

/**
 * Contract with the model {@code bpmn/birth/residence-registration.bpmn}. Đăng ký thường trú of the child, done by
 * the commune police (NĐ 63/2024, Đ8; sđ. NĐ 301/2026, Đ6).
 */
public final class ResidenceRegistrationProcess {
    /** Id of the process; the file is named after it. */
    public static final String KEY = "residence-registration";

    private ResidenceRegistrationProcess() {}

    /** Ids of the nodes. */
    public static final class Elements {
        public static final String START_RESIDENCE_REQUESTED = "Start_ResidenceRequested";
        public static final String TASK_START_PROCEDURE = "Task_StartProcedure";
        public static final String SUB_REGISTER_RESIDENCE = "Sub_RegisterResidence";
        public static final String START_RESIDENCE_EXCHANGE = "Start_ResidenceExchange";
        public static final String CALL_REGISTER_RESIDENCE = "Call_RegisterResidence";
        public static final String GATEWAY_RESIDENCE_PENDING = "Gateway_ResidencePending";
        public static final String TIMER_ASK_AGAIN = "Timer_AskAgain";
        public static final String END_RESIDENCE_ANSWERED = "End_ResidenceAnswered";
        public static final String TIMER_RESIDENCE_OVERDUE = "Timer_ResidenceOverdue";
        public static final String TASK_RECORD_RESIDENCE_OVERDUE = "Task_RecordResidenceOverdue";
        public static final String END_RESIDENCE_OVERDUE_RECORDED = "End_ResidenceOverdueRecorded";
        public static final String GATEWAY_RESIDENCE_GRANTED = "Gateway_ResidenceGranted";
        public static final String TASK_RELEASE_OUTCOME = "Task_ReleaseOutcome";
        public static final String END_GRANTED = "End_Granted";
        public static final String TASK_RECORD_REJECTION = "Task_RecordRejection";
        public static final String END_REJECTED = "End_Rejected";

        private Elements() {}
    }

    /** The few facts it carries. */
    public static final class Variables {
        public static final String DOSSIER_CODE = "dossierCode";
        public static final String PROCEDURE = "procedure";
        public static final String AGENCY = "agency";
        public static final String OPERATION = "operation";
        public static final String ANSWER_KIND = "answerKind";
        public static final String OUTCOME = "outcome";
        public static final String LIMIT = "limit";

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

    /** Limits its timers and due dates carry. */
    public static final class Timers {
        public static final LimitKey RESIDENCE_REGISTRATION = LimitKey.RESIDENCE_REGISTRATION;

        private Timers() {}
    }
}
