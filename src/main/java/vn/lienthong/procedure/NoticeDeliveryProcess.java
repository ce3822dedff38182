package vn.lienthong.procedure;

/**
 * Contract with the model {@code bpmn/shared/notice-delivery.bpmn}. What a one-way receiver of a dossier is still to
 * be told, oldest first (NĐ 224/2026, Đ15).
 */
public final class NoticeDeliveryProcess {
    /** Id of the process; the file is named after it. */
    public static final String KEY = "notice-delivery";

    private NoticeDeliveryProcess() {}

    /** Ids of the nodes. */
    public static final class Elements {
        public static final String START_NOTICES_WAITING = "Start_NoticesWaiting";
        public static final String TASK_DELIVER_NOTICE = "Task_DeliverNotice";
        public static final String GATEWAY_MORE_NOTICES = "Gateway_MoreNotices";
        public static final String END_ALL_DELIVERED = "End_AllDelivered";

        private Elements() {}
    }

    /** The few facts it carries. */
    public static final class Variables {
        public static final String DOSSIER_CODE = "dossierCode";
        public static final String AGENCY = "agency";
        public static final String MORE_NOTICES = "moreNotices";

        private Variables() {}
    }

    /** Names of the beans its steps call. */
    public static final class Delegates {
        public static final String DELIVER_NOTICE = "deliverNotice";

        private Delegates() {}
    }
}
