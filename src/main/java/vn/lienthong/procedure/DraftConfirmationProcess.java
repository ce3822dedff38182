package vn.lienthong.procedure;

import vn.lienthong.sla.LimitKey;

/** Contract with the model {@code bpmn/shared/draft-confirmation.bpmn}. The requester looks at the draft before it is signed
 * (procedures 1.001193 and 1.000656, law of civil status). */
public final class DraftConfirmationProcess {
    /** Id of the process; the file is named after it. */
    public static final String KEY = "draft-confirmation";

    private DraftConfirmationProcess() {}

    /** Ids of the nodes. */
    public static final class Elements {
        public static final String START_DRAFT_READY = "Start_DraftReady";
        public static final String TASK_SHOW_DRAFT = "Task_ShowDraft";
        public static final String GATEWAY_DRAFT_KNOWN = "Gateway_DraftKnown";
        public static final String GATEWAY_AWAIT_DRAFT_ANSWER = "Gateway_AwaitDraftAnswer";
        public static final String MSG_DRAFT_ANSWERED = "Msg_DraftAnswered";
        public static final String TIMER_DRAFT_CONFIRMATION_OVER = "Timer_DraftConfirmationOver";
        public static final String TASK_AGREE_BY_SILENCE = "Task_AgreeBySilence";
        public static final String END_DRAFT_ANSWERED = "End_DraftAnswered";

        private Elements() {}
    }

    /** Names of the messages it waits for. */
    public static final class Messages {
        public static final String DRAFT_ANSWERED = "Msg_DraftAnswered";

        private Messages() {}
    }

    /** The few facts it carries. */
    public static final class Variables {
        public static final String DOSSIER_CODE = "dossierCode";
        public static final String PROCEDURE = "procedure";
        public static final String DRAFT_OUTCOME = "draftOutcome";

        private Variables() {}
    }

    /** Names of the beans its steps call. */
    public static final class Delegates {
        public static final String SHOW_DRAFT = "showDraft";
        public static final String AGREE_BY_SILENCE = "agreeBySilence";

        private Delegates() {}
    }

    /** Limits its timers and due dates carry. */
    public static final class Timers {
        public static final LimitKey DRAFT_CONFIRMATION = LimitKey.DRAFT_CONFIRMATION;

        private Timers() {}
    }
}
