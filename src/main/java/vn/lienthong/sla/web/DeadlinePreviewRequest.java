package vn.lienthong.sla.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The wire shape of a question to the statutory clock. {@link PreviewReader} reads it field by field, so that every fault of
 * a request is answered at once; its component names are the only fields a request may have.
 */
@Schema(
        name = "DeadlinePreviewRequest",
        description = "Hoặc unit và amount, hoặc rule và at. Thời điểm tròn phút, có múi giờ, năm 2020–2100.")
public record DeadlinePreviewRequest(
        @Schema(
                        description = "Đơn vị tính thời hạn",
                        enumeration = {"MINUTES", "CLOCK_HOURS", "WORKING_HOURS", "WORKING_DAYS", "SAME_WORKING_DAY"})
                String unit,
        @Schema(description = "Số đơn vị, 1–3650; SAME_WORKING_DAY không cần", minimum = "1", maximum = "3650")
                Integer amount,
        @Schema(
                        description =
                                "Giờ mà sau đó sự kiện tính cho ngày làm việc tiếp theo, chỉ với WORKING_DAYS; bỏ trống: theo"
                                        + " quy định hoặc lịch (15:00); null: không có",
                        nullable = true,
                        example = "15:00")
                String cutOff,
        @Schema(description = "Tên lịch ngày làm việc", defaultValue = "default") String calendar,
        @Schema(description = "Tên thời hạn theo luật, ví dụ BIRTH_GROUP_TOTAL") String rule,
        @Schema(description = "Thời điểm tiếp nhận kỹ thuật, để chọn phiên bản quy định", format = "date-time")
                String at,
        @Schema(description = "Sự kiện bắt đầu thời hạn", format = "date-time", required = true) String start,
        @Schema(description = "Các khoảng không tính; phần chồng nhau tính một lần") List<Pause> pauses) {

    /** The wire shape of one pause. */
    @Schema(name = "DeadlinePreviewPause")
    public record Pause(
            @Schema(description = "Từ phút này", format = "date-time", required = true) String from,
            @Schema(
                            description =
                                    "Trước phút này; null khi còn đang tạm dừng, chỉ được ở khoảng có from muộn nhất",
                            format = "date-time",
                            nullable = true)
                    String to,
            @Schema(
                            required = true,
                            enumeration = {
                                "SUPPLEMENT",
                                "VNEID_CONSENT",
                                "INCIDENT",
                                "DRAFT_CONFIRMATION",
                                "MARITAL_STATUS_ENQUIRY"
                            })
                    String reason) {}
}
