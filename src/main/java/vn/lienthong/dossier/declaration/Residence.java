package vn.lienthong.dossier.declaration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Nơi cư trú.
 *
 * @param kind thường trú, tạm trú hoặc nơi ở hiện tại
 * @param address địa chỉ
 */
public record Residence(@NotNull Kind kind, @NotNull @Valid Address address) {

    /** Loại cư trú. */
    @Schema(name = "ResidenceKind")
    public enum Kind {
        PERMANENT,
        TEMPORARY,
        CURRENT
    }
}
