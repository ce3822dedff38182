package vn.lienthong.procedure.death;

import vn.lienthong.sla.LimitKey;

/**
 * Contract with the model {@code bpmn/death/death-registration.bpmn}. Đăng ký khai tử: the dossier is checked and accepted,
 * the extract signed, the entry recorded (NĐ 63/2024, Đ14; sđ. NĐ 301/2026, Đ10; Luật Hộ tịch 2014, Đ33, Đ34).
 */
public final class DeathRegistrationProcess {
    /** Id of the process; the file is named after it. */
    public static final String KEY = "death-registration";

    private DeathRegistrationProcess() {}

    /** Ids of the nodes. */
    public static final class Elements {
        public static final String START_DEATH_REQUESTED = "Start_DeathRequested";
        public static final String TASK_FETCH_REGISTRY_DATA = "Task_FetchRegistryData";
        public static final String TASK_VERIFY_DEATH = "Task_VerifyDeath";
        public static final String TIMER_NOTICE_OVERDUE = "Timer_NoticeOverdue";
        public static final String TASK_RECORD_NOTICE_OVERDUE = "Task_RecordNoticeOverdue";
        public static final String END_NOTICE_OVERDUE_RECORDED = "End_NoticeOverdueRecorded";
        public static final String GATEWAY_DOSSIER_ACCEPTED = "Gateway_DossierAccepted";
        public static final String CALL_SUPPLEMENT_AT_INTAKE = "Call_SupplementAtIntake";
        public static final String GATEWAY_INTAKE_SUPPLEMENTED = "Gateway_IntakeSupplemented";
        public static final String END_STOPPED_AT_INTAKE = "End_StoppedAtIntake";
        public static final String TASK_RECORD_REFUSAL = "Task_RecordRefusal";
        public static final String END_REFUSED = "End_Refused";
        public static final String TASK_ACCEPT_DOSSIER = "Task_AcceptDossier";
        public static final String TASK_ACCEPT_FOR_VERIFICATION = "Task_AcceptForVerification";
        public static final String GATEWAY_DOSSIER_RECEIVED = "Gateway_DossierReceived";
        public static final String SUB_REGISTER_DEATH = "Sub_RegisterDeath";
        public static final String START_REGISTRATION = "Start_Registration";
        public static final String CALL_CONFIRM_DRAFT = "Call_ConfirmDraft";
        public static final String GATEWAY_DRAFT_AGREED = "Gateway_DraftAgreed";
        public static final String TASK_SIGN_DEATH_EXTRACT = "Task_SignDeathExtract";
        public static final String GATEWAY_SIGNED = "Gateway_Signed";
        public static final String CALL_RECORD_DEATH_ENTRY = "Call_RecordDeathEntry";
        public static final String GATEWAY_DEATH_RECORDED = "Gateway_DeathRecorded";
        public static final String TIMER_RETRY_DEATH_ENTRY = "Timer_RetryDeathEntry";
        public static final String TASK_CORRECT_DEATH_DOSSIER = "Task_CorrectDeathDossier";
        public static final String GATEWAY_RESUBMITTED = "Gateway_Resubmitted";
        public static final String TASK_LOOK_UP_AGAIN = "Task_LookUpAgain";
        public static final String CALL_REQUEST_SUPPLEMENT = "Call_RequestSupplement";
        public static final String GATEWAY_SUPPLEMENTED = "Gateway_Supplemented";
        public static final String END_REGISTRATION_STOPPED = "End_RegistrationStopped";
        public static final String TASK_RECORD_REJECTION = "Task_RecordRejection";
        public static final String END_REGISTRATION_REJECTED = "End_RegistrationRejected";
        public static final String TASK_RELEASE_DEATH_OUTCOME = "Task_ReleaseDeathOutcome";
        public static final String END_DEATH_REGISTERED = "End_DeathRegistered";
        public static final String TIMER_REGISTRATION_OVERDUE = "Timer_RegistrationOverdue";
        public static final String TASK_RECORD_REGISTRATION_OVERDUE = "Task_RecordRegistrationOverdue";
        public static final String END_REGISTRATION_OVERDUE_RECORDED = "End_RegistrationOverdueRecorded";
        public static final String END_REGISTRATION_ENDED = "End_RegistrationEnded";

        private Elements() {}
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
        public static final String LIMIT = "limit";
        public static final String SUPPLEMENT_OUTCOME = "supplementOutcome";
        public static final String DRAFT_OUTCOME = "draftOutcome";

        private Variables() {}
    }

    /** Names of the beans its steps call. */
    public static final class Delegates {
        public static final String FETCH_REGISTRY_DATA = "fetchRegistryData";
        public static final String RECORD_OVERDUE = "recordOverdue";
        public static final String RECORD_REFUSAL = "recordRefusal";
        public static final String ACCEPT_DOSSIER = "acceptDossier";
        public static final String RECORD_REJECTION = "recordRejection";
        public static final String RELEASE_OUTCOME = "releaseOutcome";

        private Delegates() {}
    }

    /** Limits its timers and due dates carry. */
    public static final class Timers {
        public static final LimitKey DEATH_NOTICE = LimitKey.DEATH_NOTICE;

        private Timers() {}
    }
}
