package vn.lienthong.procedure;

import vn.lienthong.sla.LimitKey;

/**
 * Contract with the model {@code bpmn/shared/supplement.bpmn}. The citizen completes what one procedure lacks, or the
 * procedure is stopped (NĐ 63/2024, Đ4 k7, Đ8; sđ. NĐ 301/2026, Đ3, Đ6).
 */
public final class SupplementProcess {
    /** Id of the process; the file is named after it. */
    public static final String KEY = "supplement";

    private SupplementProcess() {}

    /** Ids of the nodes. */
    public static final class Elements {
        public static final String START_SUPPLEMENT_NEEDED = "Start_SupplementNeeded";
        public static final String TASK_REQUEST_SUPPLEMENT = "Task_RequestSupplement";
        public static final String GATEWAY_AWAIT_SUPPLEMENT = "Gateway_AwaitSupplement";
        public static final String MSG_SUPPLEMENT_RECEIVED = "Msg_SupplementReceived";
        public static final String TASK_RESUME_PROCEDURE = "Task_ResumeProcedure";
        public static final String END_SUPPLEMENTED = "End_Supplemented";
        public static final String TIMER_SUPPLEMENT_EXPIRED = "Timer_SupplementExpired";
        public static final String TASK_STOP_PROCEDURE = "Task_StopProcedure";
        public static final String MSG_LATE_SUPPLEMENT_RECEIVED = "Msg_LateSupplementReceived";
        public static final String TASK_RECORD_STOP = "Task_RecordStop";
        public static final String END_STOPPED = "End_Stopped";

        private Elements() {}
    }

    /** Names of the messages it waits for. */
    public static final class Messages {
        public static final String SUPPLEMENT_RECEIVED = "Msg_SupplementReceived";

        private Messages() {}
    }

    /** The few facts it carries. */
    public static final class Variables {
        public static final String DOSSIER_CODE = "dossierCode";
        public static final String PROCEDURE = "procedure";
        public static final String DECISION = "decision";
        public static final String SUPPLEMENT_OUTCOME = "supplementOutcome";

        private Variables() {}
    }

    /** Names of the beans its steps call. */
    public static final class Delegates {
        public static final String REQUEST_SUPPLEMENT = "requestSupplement";
        public static final String RESUME_PROCEDURE = "resumeProcedure";
        public static final String STOP_PROCEDURE = "stopProcedure";

        private Delegates() {}
    }

    /** Limits its timers and due dates carry. */
    public static final class Timers {
        public static final LimitKey SUPPLEMENT_CAP = LimitKey.SUPPLEMENT_CAP;

        private Timers() {}
    }
}
