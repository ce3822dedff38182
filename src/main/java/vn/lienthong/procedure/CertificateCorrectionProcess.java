package vn.lienthong.procedure;

import vn.lienthong.sla.LimitKey;

/**
 * Contract with the model {@code bpmn/shared/certificate-correction.bpmn}. A later agency returned a certificate; the
 * registry corrects it or keeps it (NĐ 63/2024, Đ8; sđ. NĐ 301/2026, Đ6; Luật Hộ tịch 2014, Đ28).
 */
public final class CertificateCorrectionProcess {
    /** Id of the process; the file is named after it. */
    public static final String KEY = "certificate-correction";

    private CertificateCorrectionProcess() {}

    /** Ids of the nodes. */
    public static final class Elements {
        public static final String START_CERTIFICATE_RETURNED = "Start_CertificateReturned";
        public static final String TASK_OPEN_CORRECTION = "Task_OpenCorrection";
        public static final String GATEWAY_CERTIFICATE_REPLACED = "Gateway_CertificateReplaced";
        public static final String MSG_CORRECTION_ENDED = "Msg_CorrectionEnded";
        public static final String END_ALREADY_CORRECTED = "End_AlreadyCorrected";
        public static final String TASK_CORRECT_CERTIFICATE = "Task_CorrectCertificate";
        public static final String GATEWAY_CERTIFICATE_WRONG = "Gateway_CertificateWrong";
        public static final String TASK_SIGN_CORRECTION = "Task_SignCorrection";
        public static final String GATEWAY_CORRECTION_SIGNED = "Gateway_CorrectionSigned";
        public static final String CALL_RECORD_CORRECTION = "Call_RecordCorrection";
        public static final String GATEWAY_CORRECTION_RECORDED = "Gateway_CorrectionRecorded";
        public static final String TASK_SUPERSEDE_OUTCOME = "Task_SupersedeOutcome";
        public static final String END_CORRECTED = "End_Corrected";
        public static final String TIMER_RETRY_CORRECTION = "Timer_RetryCorrection";
        public static final String TASK_UPHOLD_CERTIFICATE = "Task_UpholdCertificate";
        public static final String END_UPHELD = "End_Upheld";

        private Elements() {}
    }

    /** Names of the messages it waits for. */
    public static final class Messages {
        public static final String CORRECTION_ENDED = "Msg_CorrectionEnded";

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
        public static final String CERTIFICATE_REPLACED = "certificateReplaced";
        public static final String CORRECTION_IN_PROGRESS = "correctionInProgress";
        public static final String CORRECTION_OUTCOME = "correctionOutcome";

        private Variables() {}
    }

    /** Names of the beans its steps call. */
    public static final class Delegates {
        public static final String OPEN_CORRECTION = "openCorrection";
        public static final String SUPERSEDE_OUTCOME = "supersedeOutcome";
        public static final String UPHOLD_CERTIFICATE = "upholdCertificate";

        private Delegates() {}
    }

    /** Limits its timers and due dates carry. */
    public static final class Timers {
        public static final LimitKey SAME_DAY_REPAIR = LimitKey.SAME_DAY_REPAIR;

        private Timers() {}
    }
}
