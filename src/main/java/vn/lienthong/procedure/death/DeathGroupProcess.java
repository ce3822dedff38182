package vn.lienthong.procedure.death;

import vn.lienthong.procedure.WithdrawalProcess;

/**
 * Contract with the model {@code bpmn/death/death-group.bpmn}. One declaration through its procedures: death registration,
 * then the end of the residence beside the benefits; social insurance ends a monthly benefit before another branch pays
 * (NĐ 63/2024, Đ12, Đ14; sđ. NĐ 301/2026, Đ10).
 */
public final class DeathGroupProcess {
    /** Id of the process; the file is named after it. */
    public static final String KEY = "death-group";

    private DeathGroupProcess() {}

    /** Ids of the nodes. */
    public static final class Elements {
        public static final String START_DOSSIER_SUBMITTED = "Start_DossierSubmitted";
        public static final String CALL_REGISTER_DEATH = "Call_RegisterDeath";
        public static final String GATEWAY_DEATH_REGISTERED = "Gateway_DeathRegistered";
        public static final String TASK_CANCEL_DEPENDANTS = "Task_CancelDependants";
        public static final String TASK_COMPLETE_GROUP_WITHOUT_ENTRY = "Task_CompleteGroupWithoutEntry";
        public static final String END_GROUP_ENDED_WITHOUT_ENTRY = "End_GroupEndedWithoutEntry";
        public static final String GATEWAY_START_BRANCHES = "Gateway_StartBranches";
        public static final String CALL_DEREGISTER_RESIDENCE = "Call_DeregisterResidence";
        public static final String GATEWAY_INSURANCE_BENEFIT_DUE = "Gateway_InsuranceBenefitDue";
        public static final String CALL_PAY_INSURANCE_BENEFIT = "Call_PayInsuranceBenefit";
        public static final String GATEWAY_INSURANCE_BRANCH_ENDED = "Gateway_InsuranceBranchEnded";
        public static final String GATEWAY_SURVIVOR_BENEFIT_STOPS = "Gateway_SurvivorBenefitStops";
        public static final String CALL_STOP_SURVIVOR_BENEFIT = "Call_StopSurvivorBenefit";
        public static final String GATEWAY_SURVIVOR_BENEFIT_STOPPED = "Gateway_SurvivorBenefitStopped";
        public static final String GATEWAY_BUDGET_BENEFITS_NEXT = "Gateway_BudgetBenefitsNext";
        public static final String GATEWAY_START_BUDGET_BENEFITS = "Gateway_StartBudgetBenefits";
        public static final String GATEWAY_MERIT_BENEFIT_DUE = "Gateway_MeritBenefitDue";
        public static final String CALL_PAY_MERIT_BENEFIT = "Call_PayMeritBenefit";
        public static final String GATEWAY_MERIT_BRANCH_ENDED = "Gateway_MeritBranchEnded";
        public static final String GATEWAY_SOCIAL_BENEFIT_DUE = "Gateway_SocialBenefitDue";
        public static final String CALL_PAY_SOCIAL_BENEFIT = "Call_PaySocialBenefit";
        public static final String GATEWAY_SOCIAL_BRANCH_ENDED = "Gateway_SocialBranchEnded";
        public static final String GATEWAY_BUDGET_BENEFITS_ENDED = "Gateway_BudgetBenefitsEnded";
        public static final String TASK_CANCEL_WAITING_BENEFITS = "Task_CancelWaitingBenefits";
        public static final String GATEWAY_BUDGET_BRANCH_ENDED = "Gateway_BudgetBranchEnded";
        public static final String GATEWAY_BRANCHES_ENDED = "Gateway_BranchesEnded";
        public static final String TASK_COMPLETE_GROUP = "Task_CompleteGroup";
        public static final String END_GROUP_COMPLETED = "End_GroupCompleted";
        public static final String SUB_WITHDRAWAL = "Sub_Withdrawal";
        public static final String START_DOSSIER_WITHDRAWN = "Start_DossierWithdrawn";
        public static final String TASK_RECORD_WITHDRAWAL = "Task_RecordWithdrawal";
        public static final String END_WITHDRAWN = "End_Withdrawn";

        private Elements() {}
    }

    /** The few facts it carries. */
    public static final class Variables {
        public static final String DOSSIER_CODE = "dossierCode";
        public static final String PROCEDURE = "procedure";
        public static final String OUTCOME = "outcome";
        public static final String INSURANCE_BENEFIT_DUE = "insuranceBenefitDue";
        public static final String SURVIVOR_BENEFIT_STOPS = "survivorBenefitStops";
        public static final String MERIT_BENEFIT_DUE = "meritBenefitDue";
        public static final String SOCIAL_BENEFIT_DUE = "socialBenefitDue";

        private Variables() {}
    }

    /** Names of the messages it hears. */
    public static final class Messages {
        public static final String DOSSIER_WITHDRAWN = WithdrawalProcess.DOSSIER_WITHDRAWN;

        private Messages() {}
    }

    /** Names of the beans its steps call. */
    public static final class Delegates {
        public static final String CANCEL_DEPENDANTS = "cancelDependants";
        public static final String CANCEL_FOLLOWERS = "cancelFollowers";
        public static final String COMPLETE_GROUP = "completeGroup";
        public static final String RECORD_WITHDRAWAL = "recordWithdrawal";

        private Delegates() {}
    }
}
