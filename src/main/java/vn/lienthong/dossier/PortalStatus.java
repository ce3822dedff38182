package vn.lienthong.dossier;

/** The ten states that Cổng Dịch vụ công quốc gia knows (L25); names are the portal's own. */
public enum PortalStatus {
    NEW(1, "Mới đăng ký"),
    RECEIVED(2, "Được tiếp nhận"),
    NOT_RECEIVED(3, "Không được tiếp nhận"),
    IN_PROGRESS(4, "Đang xử lý"),
    SUPPLEMENT_REQUESTED(5, "Yêu cầu bổ sung giấy tờ"),
    PAYMENT_REQUESTED(6, "Yêu cầu thực hiện nghĩa vụ tài chính"),
    WITHDRAWN(7, "Công dân yêu cầu rút hồ sơ"),
    STOPPED(8, "Dừng xử lý"),
    DONE(9, "Đã xử lý xong"),
    RELEASED(10, "Đã trả kết quả");

    private final int code;
    private final String text;

    PortalStatus(int code, String text) {
        this.code = code;
        this.text = text;
    }

    public int code() {
        return code;
    }

    /** @return the portal's name of the state */
    public String text() {
        return text;
    }

    /** @return the portal's word for a state of ours; every outcome is released the moment it exists */
    public static PortalStatus of(DossierStatus status) {
        return switch (status) {
            case SUBMITTED -> NEW;
            case REFUSED -> NOT_RECEIVED;
            case ACCEPTED -> RECEIVED;
            case AWAITING_SUPPLEMENT -> SUPPLEMENT_REQUESTED;
            case IN_PROGRESS -> IN_PROGRESS;
            case COMPLETED, PARTLY_COMPLETED -> RELEASED;
            case REJECTED -> DONE;
            case STOPPED -> STOPPED;
            case WITHDRAWN -> WITHDRAWN;
        };
    }
}
