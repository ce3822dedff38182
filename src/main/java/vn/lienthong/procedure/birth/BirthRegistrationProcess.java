package vn.lienthong.procedure.birth;

import vn.lienthong.sla.LimitKey;

/**
 * Contract with the model {@code bpmn/birth/birth-registration.bpmn}. Đăng ký khai sinh: the dossier is checked and
 * accepted, the number obtained, the certificate signed, the entry recorded (NĐ 63/2024, Đ8; sđ. NĐ 301/2026, Đ6;
 * Luật Hộ tịch 2014, Đ16).
 */
public final class BirthRegistrationProcess {
    /** Id of the process; the file is named after it. */
    public static final String KEY = "birth-registration";

    private BirthRegistrationProcess() {}

    /** Ids of the nodes. */
    public static final class Elements {
        public static final String START_BIRTH_REQUESTED = "Start_BirthRequested";
        public static final String TASK_FETCH_REGISTRY_DATA = "Task_FetchRegistryData";
        public static final String TASK_VERIFY_DOSSIER = "Task_VerifyDossier";
        public static final String TIMER_NOTICE_OVERDUE = "Timer_NoticeOverdue";
        public static final String TASK_RECORD_NOTICE_OVERDUE = "Task_RecordNoticeOverdue";
        public static final String END_NOTICE_OVERDUE_RECORDED = "End_NoticeOverdueRecorded";
        public static final String GATEWAY_DOSSIER_ACCEPTED = "Gateway_DossierAccepted";
        public static final String TASK_RECORD_REFUSAL = "Task_RecordRefusal";
        public static final String END_REFUSED = "End_Refused";
        public static final String TASK_ACCEPT_DOSSIER = "Task_AcceptDossier";
        public static final String EVENT_DOSSIER_ACCEPTED = "Event_DossierAccepted";
        public static final String SUB_REGISTER_BIRTH = "Sub_RegisterBirth";
        public static final String START_REGISTRATION = "Start_Registration";
        public static final String CALL_OBTAIN_PERSONAL_ID = "Call_ObtainPersonalId";
        public static final String GATEWAY_PERSONAL_ID_ISSUED = "Gateway_PersonalIdIssued";
        public static final String TASK_SIGN_BIRTH_CERTIFICATE = "Task_SignBirthCertificate";
        public static final String GATEWAY_SIGNED = "Gateway_Signed";
        public static final String CALL_RECORD_BIRTH_ENTRY = "Call_RecordBirthEntry";
        public static final String GATEWAY_BIRTH_RECORDED = "Gateway_BirthRecorded";
        public static final String END_BIRTH_RECORDED = "End_BirthRecorded";
        public static final String TIMER_RETRY_BIRTH_ENTRY = "Timer_RetryBirthEntry";
        public static final String TASK_CORRECT_DOSSIER = "Task_CorrectDossier";
        public static final String SUB_RESOLVE_PERSONAL_ID_TROUBLE = "Sub_ResolvePersonalIdTrouble";
        public static final String START_PERSONAL_ID_TROUBLE = "Start_PersonalIdTrouble";
        public static final String GATEWAY_PERSONAL_ID_TROUBLE = "Gateway_PersonalIdTrouble";
        public static final String TIMER_RETRY_PERSONAL_ID = "Timer_RetryPersonalId";
        public static final String TASK_RESOLVE_PERSONAL_ID = "Task_ResolvePersonalId";
        public static final String CALL_ASK_PERSONAL_ID_AGAIN = "Call_AskPersonalIdAgain";
        public static final String GATEWAY_PERSONAL_ID_ISSUED_NOW = "Gateway_PersonalIdIssuedNow";
        public static final String END_PERSONAL_ID_ISSUED = "End_PersonalIdIssued";
        public static final String TIMER_PERSONAL_ID_TROUBLE_OVERDUE = "Timer_PersonalIdTroubleOverdue";
        public static final String TASK_RECORD_PERSONAL_ID_OVERDUE = "Task_RecordPersonalIdOverdue";
        public static final String END_PERSONAL_ID_OVERDUE_RECORDED = "End_PersonalIdOverdueRecorded";
        public static final String TIMER_REGISTRATION_OVERDUE = "Timer_RegistrationOverdue";
        public static final String TASK_RECORD_REGISTRATION_OVERDUE = "Task_RecordRegistrationOverdue";
        public static final String END_REGISTRATION_OVERDUE_RECORDED = "End_RegistrationOverdueRecorded";
        public static final String TASK_RELEASE_BIRTH_OUTCOME = "Task_ReleaseBirthOutcome";
        public static final String END_REGISTERED = "End_Registered";
        public static final String CALL_SUPPLEMENT_AT_INTAKE = "Call_SupplementAtIntake";
        public static final String GATEWAY_INTAKE_SUPPLEMENTED = "Gateway_IntakeSupplemented";
        public static final String END_STOPPED_AT_INTAKE = "End_StoppedAtIntake";
        public static final String CALL_ASK_MARITAL_STATUS = "Call_AskMaritalStatus";
        public static final String TIMER_ENQUIRY_OVERDUE = "Timer_EnquiryOverdue";
        public static final String TASK_RECORD_ENQUIRY_OVERDUE = "Task_RecordEnquiryOverdue";
        public static final String END_ENQUIRY_OVERDUE_RECORDED = "End_EnquiryOverdueRecorded";
        public static final String GATEWAY_ENQUIRY_PENDING = "Gateway_EnquiryPending";
        public static final String TIMER_ASK_COMMUNE_AGAIN = "Timer_AskCommuneAgain";
        public static final String TASK_KEEP_MARITAL_STATUS = "Task_KeepMaritalStatus";
        public static final String CALL_CONFIRM_DRAFT = "Call_ConfirmDraft";
        public static final String GATEWAY_DRAFT_AGREED = "Gateway_DraftAgreed";
        public static final String GATEWAY_RETRY_PERSONAL_ID = "Gateway_RetryPersonalId";
        public static final String END_PERSONAL_ID_GIVEN_UP = "End_PersonalIdGivenUp";
        public static final String GATEWAY_PERSONAL_ID_THERE = "Gateway_PersonalIdThere";
        public static final String TASK_REJECT_WITHOUT_PERSONAL_ID = "Task_RejectWithoutPersonalId";
        public static final String END_PERSONAL_ID_NEVER_ISSUED = "End_PersonalIdNeverIssued";
        public static final String GATEWAY_CORRECTION_DECIDED = "Gateway_CorrectionDecided";
        public static final String TASK_LOOK_UP_AGAIN = "Task_LookUpAgain";
        public static final String CALL_REQUEST_SUPPLEMENT = "Call_RequestSupplement";
        public static final String GATEWAY_SUPPLEMENTED = "Gateway_Supplemented";
        public static final String END_REGISTRATION_STOPPED = "End_RegistrationStopped";
        public static final String TASK_REJECT_REGISTRATION = "Task_RejectRegistration";
        public static final String END_REGISTRATION_REJECTED = "End_RegistrationRejected";
        public static final String GATEWAY_BIRTH_ENTERED = "Gateway_BirthEntered";
        public static final String END_NOT_REGISTERED = "End_NotRegistered";

        private Elements() {}
    }

    /** Codes of what it tells, or hears from, a process it is linked with by a call. */
    public static final class Escalations {
        public static final String DOSSIER_ACCEPTED = "DOSSIER_ACCEPTED";

        private Escalations() {}
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
        public static final String DRAFT_OUTCOME = "draftOutcome";
        public static final String SUPPLEMENT_OUTCOME = "supplementOutcome";

        private Variables() {}
    }

    /** Names of the beans its steps call. */
    public static final class Delegates {
        public static final String FETCH_REGISTRY_DATA = "fetchRegistryData";
        public static final String RECORD_OVERDUE = "recordOverdue";
        public static final String RECORD_REFUSAL = "recordRefusal";
        public static final String ACCEPT_DOSSIER = "acceptDossier";
        public static final String RELEASE_OUTCOME = "releaseOutcome";
        public static final String KEEP_MARITAL_STATUS = "keepMaritalStatus";
        public static final String REJECT_PROCEDURE = "rejectProcedure";

        private Delegates() {}
    }

    /** Limits its timers and due dates carry. */
    public static final class Timers {
        public static final LimitKey BIRTH_NOTICE = LimitKey.BIRTH_NOTICE;
        public static final LimitKey BIRTH_REGISTRATION = LimitKey.BIRTH_REGISTRATION;
        public static final LimitKey PERSONAL_ID_TROUBLE = LimitKey.PERSONAL_ID_TROUBLE;
        public static final LimitKey MARITAL_STATUS_ENQUIRY = LimitKey.MARITAL_STATUS_ENQUIRY;

        private Timers() {}
    }
}
