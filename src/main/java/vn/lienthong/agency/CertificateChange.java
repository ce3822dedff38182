package vn.lienthong.agency;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.lienthong.dossier.FieldCorrection;

/**
 * What the register of births and deaths did to a certificate it had given: corrected it, or cancelled it for false papers
 * (Luật Hộ tịch 2014, Đ28; domain.md, L18).
 *
 * @param decidedBy full name of the person who signed it
 * @param corrections what the entry says from now on; only if it was corrected
 * @param result entry and new certificate, as in the answer to a request for a correction; only if it was corrected
 */
@Schema(name = "CertificateChange", description = "Giấy khai sinh, Trích lục khai tử đã cấp được cải chính hoặc bị hủy")
public record CertificateChange(
        @NotBlank @Size(max = 40) @Schema(example = "H79.901-261121-000123") String dossierCode,
        @NotNull Kind kind,
        @NotBlank @Size(max = 60) @Schema(example = "21/QĐ-UBND") String decisionNumber,
        @NotBlank @Size(max = 200) String decidedBy,
        @NotNull OffsetDateTime decidedAt,
        @NotBlank @Size(max = 1000) String reason,
        @NotBlank @Size(max = 500) String legalGround,
        @Size(max = 50) List<@NotNull @Valid FieldCorrection> corrections,
        @Schema(type = SchemaType.OBJECT, additionalProperties = Schema.True.class) JsonNode result) {

    /** What was done. */
    public enum Kind {
        CORRECTED,
        CANCELLED
    }

    public CertificateChange {
        corrections = corrections == null ? List.of() : List.copyOf(corrections);
    }

    /** @return where what belongs to a correction is missing or can't be used; empty if it is complete */
    public Optional<String> fault() {
        if (kind != Kind.CORRECTED) {
            return Optional.empty();
        }
        return corrections.isEmpty()
                ? Optional.of("corrections")
                : AnswerCheck.corrected(result).map(field -> "result" + field);
    }
}
