package vn.lienthong.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One procedure that was stopped or not granted, filed again alone.
 *
 * @param procedure its name
 * @param parts papers that were missing; may be empty
 * @param note what the citizen writes beside them; null if nothing
 */
@Schema(name = "Refiling", description = "Thủ tục đã dừng hoặc không được giải quyết, người yêu cầu nộp lại riêng")
public record Refiling(
        @NotNull @Size(max = 40) @Pattern(regexp = "[A-Z_]+") @Schema(example = "RESIDENCE_REGISTRATION")
                String procedure,
        @NotNull @Schema(example = "2026-12-07T09:00:00+07:00") OffsetDateTime submittedAt,
        @Size(max = 50) List<@Valid @NotNull SubmittedPart> parts,
        @Size(max = 1000) String note) {

    public Refiling {
        parts = parts == null ? List.of() : List.copyOf(parts);
    }
}
