package vn.lienthong.dossier.declaration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Nơi cư trú.
 *
 * @param kind thường trú, tạm trú hoặc nơi ở hiện tại
 * @param address địa chỉ
 */
public record Residence(@NotNull Kind kind, @NotNull @Valid Address address) {

    /** {@return code of its commune; empty if it is not known or not in Việt Nam} */
    public Optional<String> commune() {
        return Optional.ofNullable(address).map(Address::communeCode);
    }

    /** Loại cư trú. */
    @Schema(name = "ResidenceKind")
    public enum Kind {
        PERMANENT,
        TEMPORARY,
        CURRENT
    }
}
