package vn.lienthong.procedure;

/**
 * Contract with the model {@code bpmn/shared/outcome-review.bpmn}. A certificate was replaced or cancelled after the commune had
 * decided by it; the commune looks at its decision again (NĐ 63/2024, Đ8; sđ. NĐ 301/2026, Đ6; Luật Hộ tịch 2014, Đ28, Đ70; L18).
 */
public final class OutcomeReviewProcess {
    /** Id of the process; the file is named after it. */
    public static final String KEY = "outcome-review";

    private OutcomeReviewProcess() {}

    /** Ids of the nodes. */
    public static final class Elements {
        public static final String START_CERTIFICATE_CHANGED = "Start_CertificateChanged";
        public static final String TASK_REVIEW_OUTCOME = "Task_ReviewOutcome";
        public static final String MSG_CERTIFICATE_CHANGED = "Msg_CertificateChanged";
        public static final String GATEWAY_OUTCOME_KEPT = "Gateway_OutcomeKept";
        public static final String END_OUTCOME_KEPT = "End_OutcomeKept";
        public static final String TASK_REVOKE_OUTCOME = "Task_RevokeOutcome";
        public static final String END_OUTCOME_REVOKED = "End_OutcomeRevoked";

        private Elements() {}
    }

    /** Names of the messages it hears. */
    public static final class Messages {
        public static final String CERTIFICATE_CHANGED = "Msg_CertificateChanged";

        private Messages() {}
    }

    /** The few facts it carries. */
    public static final class Variables {
        public static final String DOSSIER_CODE = "dossierCode";
        public static final String PROCEDURE = "procedure";
        public static final String DECISION = "decision";

        private Variables() {}
    }

    /** Names of the beans its steps call. */
    public static final class Delegates {
        public static final String REVOKE_OUTCOME = "revokeOutcome";

        private Delegates() {}
    }
}
