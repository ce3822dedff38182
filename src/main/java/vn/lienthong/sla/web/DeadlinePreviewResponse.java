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
        @Schema(description = "When the event counts as having happened") OffsetDateTime effectiveStart,
        @Schema(description = "When it would be due without pauses") OffsetDateTime baseDue,
        @Schema(description = "When it is due; null while an open pause holds the clock", nullable = true)
                OffsetDateTime due,
        @Schema(description = "Counted minutes left while due is null", nullable = true) Long remaining,
        @Schema(description = "Whether a year without a published table of days off was used") boolean provisional,
        @Schema(description = "The explanation, line by line") List<String> steps) {
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
