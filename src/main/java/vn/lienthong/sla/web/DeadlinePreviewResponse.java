package vn.lienthong.sla.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.lienthong.sla.DueDate;
import vn.lienthong.sla.ExplanationText;

/**
 * The answer of the statutory clock; instants carry +07:00.
 *
 * @param due null while an open pause holds the clock
 * @param remaining counted minutes left while {@code due} is null, else null
 * @param steps the explanation, line by line, in the language asked for
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "DeadlinePreviewResponse")
public record DeadlinePreviewResponse(
        @Schema(description = "Thời điểm sự kiện được coi là xảy ra") OffsetDateTime effectiveStart,
        @Schema(description = "Thời điểm đến hạn nếu không tạm dừng") OffsetDateTime baseDue,
        @Schema(description = "Thời điểm đến hạn; null khi đang tạm dừng", nullable = true) OffsetDateTime due,
        @Schema(description = "Số phút được tính còn lại khi due là null", nullable = true) Long remaining,
        @Schema(description = "Có năm chưa công bố lịch nghỉ hay không") boolean provisional,
        @Schema(description = "Giải thích, từng dòng") List<String> steps) {
    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    static DeadlinePreviewResponse of(DueDate found, Locale locale) {
        return new DeadlinePreviewResponse(
                local(found.effectiveStart()),
                local(found.baseDue()),
                found.due().map(DeadlinePreviewResponse::local).orElse(null),
                found.remaining().map(Duration::toMinutes).orElse(null),
                found.provisional(),
                ExplanationText.lines(found.steps(), locale));
    }

    private static OffsetDateTime local(Instant instant) {
        return instant.atOffset(VIETNAM);
    }
}
