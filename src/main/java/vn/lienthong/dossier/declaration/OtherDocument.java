package vn.lienthong.dossier.declaration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Giấy tờ tùy thân khác, for a parent without số định danh.
 *
 * @param kind hộ chiếu hoặc giấy tờ khác
 * @param number số giấy tờ
 * @param issuedOn ngày cấp
 * @param issuedBy cơ quan cấp
 * @param country nước cấp, ISO 3166 code of two letters
 */
public record OtherDocument(
        @NotNull Kind kind,
        @NotNull @Pattern(regexp = "[\\p{L}0-9./-]{4,30}", message = "{otherDocument.number}") String number,
        @NotNull LocalDate issuedOn,
        @NotBlank @Size(max = 200) String issuedBy,
        @NotNull @Pattern(regexp = "[A-Z]{2}", message = "{address.country}") String country) {

    /** Loại giấy tờ. */
    @Schema(name = "OtherDocumentKind")
    public enum Kind {
        PASSPORT,
        OTHER
    }
}
