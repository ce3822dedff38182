package vn.lienthong.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the citizen hands in when more was asked for.
 *
 * @param procedure name of the procedure that asked
 * @param parts the papers; may be empty if only a statement was missing
 * @param note what the citizen writes beside them; null if nothing
 */
@Schema(name = "Supplement", description = "Giấy tờ, thông tin người yêu cầu bổ sung qua Cổng Dịch vụ công quốc gia")
public record Supplement(
        @NotNull @Size(max = 40) @Pattern(regexp = "[A-Z_]+") @Schema(example = "RESIDENCE_REGISTRATION")
                String procedure,
        @NotNull @Schema(example = "2026-11-25T09:00:00+07:00") OffsetDateTime submittedAt,
        List<@Valid @NotNull SubmittedPart> parts,
        @Size(max = 1000) String note) {

    public Supplement {
        parts = parts == null ? List.of() : List.copyOf(parts);
    }

    /** @return whether it holds anything at all */
    public boolean empty() {
        return parts.isEmpty() && (note == null || note.isBlank());
    }
}
