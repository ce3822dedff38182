package vn.lienthong.bpmn;

import vn.lienthong.sla.LimitKey;

/** Contract with {@code bpmn-offenders/offender.bpmn}, as a process of the product has one. */
public final class ModelsOffenderProcess {
    public static final String KEY = "offender";

    private ModelsOffenderProcess() {}

    public static final class Elements {
        public static final String START_WORK_REQUESTED = "Start_WorkRequested";
        public static final String TASK_LOOK_UP = "Task_LookUp";
        public static final String TASK_RESOLVE_PERSONAL_ID = "Task_ResolvePersonalId";
        public static final String TIMER_TROUBLE_OVERDUE = "Timer_TroubleOverdue";
        public static final String TASK_RECORD_OVERDUE = "Task_RecordOverdue";
        public static final String END_OVERDUE_RECORDED = "End_OverdueRecorded";
        public static final String CALL_ASK_AGENCY = "Call_AskAgency";
        public static final String GATEWAY_GRANTED = "Gateway_Granted";
        public static final String EVENT_GRANTED = "Event_Granted";
        public static final String END_GRANTED = "End_Granted";
        public static final String MSG_AGENCY_ANSWERED = "Msg_AgencyAnswered";
        public static final String END_ANSWERED_LATE = "End_AnsweredLate";

        private Elements() {}
    }

    public static final class Messages {
        public static final String AGENCY_ANSWERED = "Msg_AgencyAnswered";

        private Messages() {}
    }

    public static final class Escalations {
        public static final String WORK_GRANTED = "WORK_GRANTED";

        private Escalations() {}
    }

    public static final class Variables {
        public static final String DOSSIER_CODE = "dossierCode";
        public static final String PROCEDURE = "procedure";
        public static final String AGENCY = "agency";
        public static final String OPERATION = "operation";
        public static final String ANSWER_KIND = "answerKind";
        public static final String LIMIT = "limit";

        private Variables() {}
    }

    public static final class Delegates {
        public static final String FETCH_REGISTRY_DATA = "fetchRegistryData";
        public static final String RECORD_OVERDUE = "recordOverdue";

        private Delegates() {}
    }

    public static final class Timers {
        public static final LimitKey PERSONAL_ID_TROUBLE = LimitKey.PERSONAL_ID_TROUBLE;

        private Timers() {}
    }
}
