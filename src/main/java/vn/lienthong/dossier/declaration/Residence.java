package vn.lienthong.dossier.declaration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Nơi cư trú.
 *
 * @param kind thường trú, tạm trú hoặc nơi ở hiện tại
 * @param address địa chỉ
 */
public record Residence(@NotNull Kind kind, @NotNull @Valid Address address) {

    /** Loại cư trú. */
    public enum Kind {
        PERMANENT,
        TEMPORARY,
        CURRENT
    }
}
