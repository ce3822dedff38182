package vn.lienthong.procedure.birth;

import vn.lienthong.procedure.WithdrawalProcess;

/**
 * Contract with the model {@code bpmn/birth/birth-group.bpmn}. One declaration through its procedures: birth
 * registration, then residence and health-insurance card side by side, the identity card after the residence (NĐ 63/2024, Đ7, Đ8; sđ. NĐ 301/2026, Đ5, Đ6).
 */
public final class BirthGroupProcess {
    /** Id of the process; the file is named after it. */
    public static final String KEY = "birth-group";

    private BirthGroupProcess() {}

    /** Ids of the nodes. */
    public static final class Elements {
        public static final String START_DOSSIER_SUBMITTED = "Start_DossierSubmitted";
        public static final String CALL_REGISTER_BIRTH = "Call_RegisterBirth";
        public static final String EVENT_DOSSIER_ACCEPTED = "Event_DossierAccepted";
        public static final String TIMER_GROUP_OVERDUE = "Timer_GroupOverdue";
        public static final String TASK_RECORD_GROUP_OVERDUE = "Task_RecordGroupOverdue";
        public static final String END_GROUP_OVERDUE_RECORDED = "End_GroupOverdueRecorded";
        public static final String GATEWAY_BIRTH_REGISTERED = "Gateway_BirthRegistered";
        public static final String TASK_CANCEL_DEPENDANTS = "Task_CancelDependants";
        public static final String TASK_COMPLETE_GROUP_WITHOUT_ENTRY = "Task_CompleteGroupWithoutEntry";
        public static final String END_GROUP_ENDED_WITHOUT_ENTRY = "End_GroupEndedWithoutEntry";
        public static final String TASK_LOOK_FOR_DEATH = "Task_LookForDeath";
        public static final String GATEWAY_CHILD_DIED = "Gateway_ChildDied";
        public static final String TASK_CANCEL_FOR_DEATH = "Task_CancelForDeath";
        public static final String END_GROUP_ENDED_BY_DEATH = "End_GroupEndedByDeath";
        public static final String GATEWAY_START_BRANCHES = "Gateway_StartBranches";
        public static final String GATEWAY_CONSENT_NEEDED = "Gateway_ConsentNeeded";
        public static final String CALL_OBTAIN_CONSENT = "Call_ObtainConsent";
        public static final String GATEWAY_CONSENTED = "Gateway_Consented";
        public static final String CALL_REGISTER_RESIDENCE = "Call_RegisterResidence";
        public static final String CALL_ISSUE_HEALTH_CARD = "Call_IssueHealthCard";
        public static final String GATEWAY_IDENTITY_CARD_NEXT = "Gateway_IdentityCardNext";
        public static final String CALL_ISSUE_IDENTITY_CARD = "Call_IssueIdentityCard";
        public static final String TASK_CANCEL_IDENTITY_CARD = "Task_CancelIdentityCard";
        public static final String GATEWAY_RESIDENCE_BRANCH_ENDED = "Gateway_ResidenceBranchEnded";
        public static final String GATEWAY_BRANCHES_ENDED = "Gateway_BranchesEnded";
        public static final String TASK_COMPLETE_GROUP = "Task_CompleteGroup";
        public static final String END_GROUP_COMPLETED = "End_GroupCompleted";
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

    /** Codes of what it tells, or hears from, a process it is linked with by a call. */
    public static final class Escalations {
        public static final String DOSSIER_ACCEPTED = "DOSSIER_ACCEPTED";

        private Escalations() {}
    }

    /** The few facts it carries. */
    public static final class Variables {
        public static final String DOSSIER_CODE = "dossierCode";
        public static final String PROCEDURE = "procedure";
        public static final String OUTCOME = "outcome";
        public static final String IDENTITY_CARD_ASKED = "identityCardAsked";
        public static final String CONSENT_NEEDED = "consentNeeded";
        public static final String CONSENT_OUTCOME = "consentOutcome";
        public static final String CHILD_DIED = "childDied";

        private Variables() {}
    }

    /** Names of the messages it hears. */
    public static final class Messages {
        public static final String CHILD_DIED = "Msg_ChildDied";
        public static final String DOSSIER_WITHDRAWN = WithdrawalProcess.DOSSIER_WITHDRAWN;

        private Messages() {}
    }

    /** Names of the beans its steps call. */
    public static final class Delegates {
        public static final String RECORD_OVERDUE = "recordOverdue";
        public static final String CANCEL_DEPENDANTS = "cancelDependants";
        public static final String CANCEL_FOLLOWERS = "cancelFollowers";
        public static final String COMPLETE_GROUP = "completeGroup";
        public static final String LOOK_FOR_DEATH = "lookForDeath";
        public static final String RECORD_CHILD_DEATH = "recordChildDeath";
        public static final String RECORD_WITHDRAWAL = "recordWithdrawal";

        private Delegates() {}
    }
}
