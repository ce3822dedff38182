package vn.agencysim.agency;

import jakarta.ws.rs.core.Response;
import vn.agencysim.platform.Json;
import vn.agencysim.platform.Problem;

/**
 * What became of a delivery.
 *
 * @param state of the delivery
 * @param receipt of the stored request; null when nothing is stored under the key or the content differs
 */
public record Reception(State state, Receipt receipt) {
    /** Possible ends of a delivery. */
    public enum State {
        NEW,
        REPEATED,
        CONFLICT,
        FAILED_BEFORE_STORING,
        FAILED_AFTER_STORING
    }

    /** The HTTP answer: 202 new, 200 repeated, 409 other content, 500 simulated failure. */
    public Response response(Object body) {
        return switch (state) {
            case NEW -> Response.accepted(Json.tree(body)).build();
            case REPEATED -> Response.ok(Json.tree(body)).build();
            case CONFLICT -> new Problem(
                            "SIM-KEY-001",
                            409,
                            "Mã yêu cầu này đã dùng cho nội dung khác.",
                            "Gửi lại đúng nội dung cũ hoặc dùng mã mới.")
                    .response();
            case FAILED_BEFORE_STORING, FAILED_AFTER_STORING -> new Problem(
                            "SIM-FAIL-001", 500, "Hệ thống gặp lỗi (mô phỏng).", "Gửi lại với cùng mã yêu cầu.")
                    .response();
        };
    }

    /** The HTTP answer with the receipt as body. */
    public Response response() {
        return response(receipt);
    }
}
