package vn.lienthong.procedure;
public final class NoticeDeliveryProcess { public static final String KEY = "notice-delivery"; private NoticeDeliveryProcess() {} }
