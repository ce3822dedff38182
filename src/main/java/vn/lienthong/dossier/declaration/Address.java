package vn.lienthong.dossier.declaration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.stream.Stream;
import vn.lienthong.platform.FieldFault;

/**
 * Địa chỉ. In Việt Nam the two levels since 07/2025 by code; abroad as free text.
 *
 * @param country ISO 3166 code of two letters, {@code VN} for Việt Nam
 * @param provinceCode mã tỉnh, 2 digits; absent abroad
 * @param communeCode mã xã, phường, đặc khu, 5 digits; absent abroad
 * @param detail số nhà, đường, thôn; abroad the whole address
 */
@Consistent
public record Address(
        @NotNull @Pattern(regexp = "[A-Z]{2}", message = "{address.country}") String country,
        @Pattern(regexp = "[0-9]{2}", message = "{address.provinceCode}") String provinceCode,
        @Pattern(regexp = "[0-9]{5}", message = "{address.communeCode}") String communeCode,
        @Size(max = 300) String detail)
        implements SelfChecked {

    /** {@return true for an address in Việt Nam} */
    public boolean domestic() {
        return "VN".equals(country);
    }

    @Override
    public Stream<FieldFault> faults() {
        if (country == null) {
            return Stream.empty();
        }
        return domestic() ? missingCodes() : foreignFaults();
    }

    private Stream<FieldFault> missingCodes() {
        return Stream.of(
                        provinceCode == null ? new FieldFault("provinceCode", "address.provinceCode") : null,
                        communeCode == null ? new FieldFault("communeCode", "address.communeCode") : null)
                .filter(fault -> fault != null);
    }

    private Stream<FieldFault> foreignFaults() {
        return Stream.of(
                        provinceCode != null ? new FieldFault("provinceCode", "address.foreign.code") : null,
                        communeCode != null ? new FieldFault("communeCode", "address.foreign.code") : null,
                        detail == null || detail.isBlank() ? new FieldFault("detail", "address.foreign.detail") : null)
                .filter(fault -> fault != null);
    }
}
