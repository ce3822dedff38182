package vn.lienthong.agency;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.lienthong.dossier.MissingPart;

/** An agency's answer as it travels. */
@Schema(
        name = "AgencyAnswer",
        description = "Kết quả xử lý của cơ quan cho một yêu cầu; gửi lại nhiều lần với cùng Message-Id không đổi gì.")
public record AnswerMessage(
        @Schema(required = true, description = "Khóa của yêu cầu (Idempotency-Key đã nhận)") String requestKey,
        @Schema(required = true) AnswerKind kind,
        @Schema(description = "Thời điểm cơ quan quyết định", example = "2026-11-16T10:00:00+07:00")
                OffsetDateTime answeredAt,
        @Schema(description = "Số của cơ quan cho kết quả này") String reference,
        @Schema(description = "Lý do, khi không cấp") String reason,
        @Schema(description = "Căn cứ pháp lý, khi không cấp") String legalGround,
        @Schema(
                        type = SchemaType.OBJECT,
                        additionalProperties = Schema.True.class,
                        description = "Kết quả được cấp, theo từng loại yêu cầu")
                JsonNode result,
        @Schema(description = "Khi cần bổ sung (SUPPLEMENT_NEEDED): danh mục đầy đủ, một lần, những gì còn thiếu")
                List<MissingPart> missing,
        @Schema(description = "Khi trả lại (RETURNED): những trường ghi sai trên giấy tờ đã nhận")
                List<WrongField> wrong) {

    public AnswerMessage {
        missing = missing == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(missing));
        wrong = wrong == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(wrong));
    }
}
