package vn.lienthong.dossier.declaration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Nội dung đề nghị cấp thẻ bảo hiểm y tế.
 *
 * @param firstCareFacilityCode mã nơi đăng ký khám bệnh, chữa bệnh ban đầu, 5 digits
 * @param firstCareFacilityName tên nơi đó
 * @param poorHouseholdCertificate giấy chứng nhận hộ nghèo, if any
 */
public record HealthInsuranceRequest(
        @NotNull @Pattern(regexp = "[0-9]{5}", message = "{healthInsurance.facility}") String firstCareFacilityCode,
        @NotBlank @Size(max = 200) String firstCareFacilityName,
        @Valid PoorHouseholdCertificate poorHouseholdCertificate) {

    /**
     * Giấy chứng nhận hộ nghèo.
     *
     * @param number số
     * @param issuedOn ngày cấp
     */
    public record PoorHouseholdCertificate(@NotBlank @Size(max = 50) String number, @NotNull LocalDate issuedOn) {}
}
