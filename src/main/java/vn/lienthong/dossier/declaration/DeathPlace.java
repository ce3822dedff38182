package vn.lienthong.dossier.declaration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Nơi chết.
 *
 * @param facilityName tên cơ sở khám bệnh, chữa bệnh; absent if the death was elsewhere
 * @param address địa chỉ cơ sở, or where the person died or the body was found
 */
public record DeathPlace(@Size(min = 1, max = 200) String facilityName, @NotNull @Valid Address address) {}
