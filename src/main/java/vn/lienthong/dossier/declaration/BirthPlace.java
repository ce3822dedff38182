package vn.lienthong.dossier.declaration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Nơi sinh.
 *
 * @param facilityName tên cơ sở khám bệnh, chữa bệnh; absent if born elsewhere
 * @param address địa chỉ cơ sở; outside a facility commune and province suffice
 */
public record BirthPlace(@Size(min = 1, max = 200) String facilityName, @NotNull @Valid Address address) {}
