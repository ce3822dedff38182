package vn.lienthong.procedure;

import vn.lienthong.sla.LimitKey;

/** Contract with the model {@code bpmn/shared/consent.bpmn}. Somebody agrees on VNeID before a procedure begins (NĐ 63/2024, Đ4 k7, Đ8 k2; sđ. NĐ
 * 301/2026, Đ3, Đ6 k3). */
public final class ConsentProcess {
    /** Id of the process; the file is named after it. */
    public static final String KEY = "consent";

    private ConsentProcess() {}

    /** Ids of the nodes. */
    public static final class Elements {
        public static final String START_CONSENT_NEEDED = "Start_ConsentNeeded";
        public static final String TASK_ASK_CONSENT = "Task_AskConsent";
        public static final String SUB_AWAIT_CONSENT = "Sub_AwaitConsent";
        public static final String START_ASKING = "Start_Asking";
        public static final String CALL_ASK_PERSON = "Call_AskPerson";
        public static final String GATEWAY_CONSENT_PENDING = "Gateway_ConsentPending";
        public static final String END_PERSON_ANSWERED = "End_PersonAnswered";
        public static final String TIMER_ASK_PERSON_AGAIN = "Timer_AskPersonAgain";
        public static final String TIMER_CONSENT_EXPIRED = "Timer_ConsentExpired";
        public static final String TASK_RECORD_CONSENT_EXPIRED = "Task_RecordConsentExpired";
        public static final String TASK_DECIDE_CONSENT = "Task_DecideConsent";
        public static final String MSG_CONSENT_ANSWERED = "Msg_ConsentAnswered";
        public static final String GATEWAY_CONSENT_ANSWERED = "Gateway_ConsentAnswered";
        public static final String GATEWAY_ASK_CONSENT_AGAIN = "Gateway_AskConsentAgain";
        public static final String TASK_RECORD_CONSENT = "Task_RecordConsent";
        public static final String END_CONSENTED = "End_Consented";
        public static final String TASK_RECORD_DISAGREEMENT = "Task_RecordDisagreement";
        public static final String END_DENIED = "End_Denied";
        public static final String TASK_RECORD_STOP = "Task_RecordStop";
        public static final String END_CONSENT_STOPPED = "End_ConsentStopped";

        private Elements() {}
    }

    /** Names of the messages it waits for. */
    public static final class Messages {
        public static final String CONSENT_ANSWERED = "Msg_ConsentAnswered";

        private Messages() {}
    }

    /** The few facts it carries. */
    public static final class Variables {
        public static final String DOSSIER_CODE = "dossierCode";
        public static final String PROCEDURE = "procedure";
        public static final String AGENCY = "agency";
        public static final String OPERATION = "operation";
        public static final String ANSWER_KIND = "answerKind";
        public static final String DECISION = "decision";
        public static final String OUTCOME = "outcome";
        public static final String CONSENT_OUTCOME = "consentOutcome";

        private Variables() {}
    }

    /** Names of the beans its steps call. */
    public static final class Delegates {
        public static final String ASK_CONSENT = "askConsent";
        public static final String RECORD_CONSENT_EXPIRED = "recordConsentExpired";
        public static final String RECORD_CONSENT = "recordConsent";
        public static final String RECORD_DISAGREEMENT = "recordDisagreement";
        public static final String RECORD_CONSENT_STOP = "recordConsentStop";

        private Delegates() {}
    }

    /** Limits its timers and due dates carry. */
    public static final class Timers {
        public static final LimitKey CONSENT_CAP = LimitKey.CONSENT_CAP;
        public static final LimitKey RESIDENCE_NOTICE = LimitKey.RESIDENCE_NOTICE;

        private Timers() {}
    }
}
