package vn.lienthong.dossier;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.lienthong.dossier.declaration.PartKind;

/**
 * A part as it is handed in.
 *
 * @param contentType {@code application/pdf}, {@code image/jpeg} or {@code image/png}
 * @param content the file's bytes (base64 on the wire)
 */
public record SubmittedPart(
        @NotNull PartKind kind,
        @NotNull @Size(min = 1, max = 200) @Pattern(regexp = "[^/\\\\\\p{Cntrl}]+", message = "{part.fileName}")
                String fileName,
        @NotNull @Pattern(regexp = "application/pdf|image/jpeg|image/png", message = "{part.contentType}")
                String contentType,
        @NotNull
                @Size(min = 1, max = SubmittedPart.LARGEST, message = "{part.content}")
                @Schema(type = SchemaType.STRING, format = "byte")
                byte[] content) {
    /** 10 MiB. */
    static final int LARGEST = 10 * 1024 * 1024;
}
