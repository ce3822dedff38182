package vn.lienthong.procedure;

import vn.lienthong.sla.LimitKey;

/**
 * Contract with the model {@code bpmn/shared/agency-exchange.bpmn}. One request to one agency and its answer (NĐ
 * 63/2024, Đ7 k4; sđ. NĐ 301/2026, Đ5).
 */
public final class AgencyExchangeProcess {
    /** Id of the process; the file is named after it. */
    public static final String KEY = "agency-exchange";

    private AgencyExchangeProcess() {}

    /** Ids of the nodes. */
    public static final class Elements {
        public static final String START_EXCHANGE_REQUESTED = "Start_ExchangeRequested";
        public static final String TASK_RECORD_REQUEST = "Task_RecordRequest";
        public static final String SUB_DELIVER = "Sub_Deliver";
        public static final String START_DELIVERY = "Start_Delivery";
        public static final String TASK_SEND_REQUEST = "Task_SendRequest";
        public static final String END_DELIVERED = "End_Delivered";
        public static final String TIMER_ACKNOWLEDGEMENT_DUE = "Timer_AcknowledgementDue";
        public static final String TASK_RECORD_MISSED_ACKNOWLEDGEMENT = "Task_RecordMissedAcknowledgement";
        public static final String END_MISSED_ACKNOWLEDGEMENT_RECORDED = "End_MissedAcknowledgementRecorded";
        public static final String GATEWAY_ANSWER_ALREADY_HERE = "Gateway_AnswerAlreadyHere";
        public static final String GATEWAY_AWAIT_ANSWER = "Gateway_AwaitAnswer";
        public static final String MSG_AGENCY_ANSWERED = "Msg_AgencyAnswered";
        public static final String TIMER_ANSWER_CHECK = "Timer_AnswerCheck";
        public static final String TASK_FETCH_ANSWER = "Task_FetchAnswer";
        public static final String GATEWAY_ANSWER_FETCHED = "Gateway_AnswerFetched";
        public static final String END_ANSWERED = "End_Answered";

        private Elements() {}
    }

    /** Names of the messages it waits for. */
    public static final class Messages {
        public static final String AGENCY_ANSWERED = "Msg_AgencyAnswered";

        private Messages() {}
    }

    /** The few facts it carries. */
    public static final class Variables {
        public static final String DOSSIER_CODE = "dossierCode";
        public static final String PROCEDURE = "procedure";
        public static final String AGENCY = "agency";
        public static final String OPERATION = "operation";
        public static final String REQUEST_KEY = "requestKey";
        public static final String ANSWER_KIND = "answerKind";

        private Variables() {}
    }

    /** Names of the beans its steps call. */
    public static final class Delegates {
        public static final String RECORD_REQUEST = "recordRequest";
        public static final String SEND_REQUEST = "sendRequest";
        public static final String RECORD_MISSED_ACKNOWLEDGEMENT = "recordMissedAcknowledgement";
        public static final String FETCH_ANSWER = "fetchAnswer";

        private Delegates() {}
    }

    /** Limits its timers and due dates carry. */
    public static final class Timers {
        public static final LimitKey ACKNOWLEDGEMENT = LimitKey.ACKNOWLEDGEMENT;

        private Timers() {}
    }
}
