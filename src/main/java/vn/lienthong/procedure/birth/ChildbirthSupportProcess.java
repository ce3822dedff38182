package vn.lienthong.procedure.birth;

import vn.lienthong.procedure.WithdrawalProcess;

/** Contract with the model {@code bpmn/birth/childbirth-support.bpmn}. Hỗ trợ sinh con beside the registration (NĐ 63/2024, Đ8; sđ. NĐ 301/2026, Đ6;
 * population law). */
public final class ChildbirthSupportProcess {
    /** Id of the process; the file is named after it. */
    public static final String KEY = "childbirth-support";

    private ChildbirthSupportProcess() {}

    /** Ids of the nodes. */
    public static final class Elements {
        public static final String START_SUPPORT_REQUESTED = "Start_SupportRequested";
        public static final String TASK_START_SUPPORT = "Task_StartSupport";
        public static final String TASK_DECIDE_CHILDBIRTH_SUPPORT = "Task_DecideChildbirthSupport";
        public static final String MSG_REGISTRATION_NOT_GRANTED = "Msg_RegistrationNotGranted";
        public static final String GATEWAY_SUPPORT_GRANTED = "Gateway_SupportGranted";
        public static final String TASK_GRANT_SUPPORT = "Task_GrantSupport";
        public static final String END_SUPPORT_GRANTED = "End_SupportGranted";
        public static final String TASK_REJECT_SUPPORT = "Task_RejectSupport";
        public static final String END_SUPPORT_REJECTED = "End_SupportRejected";
        public static final String TASK_CANCEL_SUPPORT = "Task_CancelSupport";
        public static final String END_SUPPORT_CANCELLED = "End_SupportCancelled";
        public static final String SUB_CHILD_DIED = "Sub_ChildDied";
        public static final String START_CHILD_DIED = "Start_ChildDied";
        public static final String TASK_RECORD_CHILD_DEATH = "Task_RecordChildDeath";
        public static final String END_CHILD_DIED = "End_ChildDied";
        public static final String SUB_WITHDRAWAL = "Sub_Withdrawal";
        public static final String START_DOSSIER_WITHDRAWN = "Start_DossierWithdrawn";
        public static final String TASK_RECORD_WITHDRAWAL = "Task_RecordWithdrawal";
        public static final String END_WITHDRAWN = "End_Withdrawn";

        private Elements() {}
    }

    /** Names of the messages it waits for. */
    public static final class Messages {
        public static final String REGISTRATION_NOT_GRANTED = "Msg_RegistrationNotGranted";
        public static final String CHILD_DIED = BirthGroupProcess.Messages.CHILD_DIED;
        public static final String DOSSIER_WITHDRAWN = WithdrawalProcess.DOSSIER_WITHDRAWN;

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
        public static final String START_PROCEDURE = "startProcedure";
        public static final String GRANT_CHILDBIRTH_SUPPORT = "grantChildbirthSupport";
        public static final String REJECT_PROCEDURE = "rejectProcedure";
        public static final String CANCEL_PROCEDURE = "cancelProcedure";
        public static final String RECORD_CHILD_DEATH = "recordChildDeath";
        public static final String RECORD_WITHDRAWAL = "recordWithdrawal";

        private Delegates() {}
    }
}
