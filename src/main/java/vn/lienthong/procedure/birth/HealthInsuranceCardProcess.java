package vn.lienthong.procedure.birth;

import vn.lienthong.sla.LimitKey;

/**
 * Contract with the model {@code bpmn/birth/health-insurance-card.bpmn}. Cấp thẻ bảo hiểm y tế of the child, done by
 * the social insurance (NĐ 63/2024, Đ8 k3; sđ. NĐ 301/2026, Đ6).
 */
public final class HealthInsuranceCardProcess {
    /** Id of the process; the file is named after it. */
    public static final String KEY = "health-insurance-card";

    private HealthInsuranceCardProcess() {}

    /** Ids of the nodes. */
    public static final class Elements {
        public static final String START_HEALTH_CARD_REQUESTED = "Start_HealthCardRequested";
        public static final String TASK_START_PROCEDURE = "Task_StartProcedure";
        public static final String SUB_ISSUE_HEALTH_CARD = "Sub_IssueHealthCard";
        public static final String START_HEALTH_CARD_EXCHANGE = "Start_HealthCardExchange";
        public static final String CALL_ISSUE_HEALTH_CARD = "Call_IssueHealthCard";
        public static final String GATEWAY_HEALTH_CARD_PENDING = "Gateway_HealthCardPending";
        public static final String TIMER_ASK_AGAIN = "Timer_AskAgain";
        public static final String END_HEALTH_CARD_ANSWERED = "End_HealthCardAnswered";
        public static final String TIMER_HEALTH_CARD_OVERDUE = "Timer_HealthCardOverdue";
        public static final String TASK_RECORD_HEALTH_CARD_OVERDUE = "Task_RecordHealthCardOverdue";
        public static final String END_HEALTH_CARD_OVERDUE_RECORDED = "End_HealthCardOverdueRecorded";
        public static final String GATEWAY_HEALTH_CARD_GRANTED = "Gateway_HealthCardGranted";
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
        public static final LimitKey HEALTH_INSURANCE_CARD = LimitKey.HEALTH_INSURANCE_CARD;

        private Timers() {}
    }
}
