package vn.lienthong.agency.hospital;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import vn.lienthong.dossier.declaration.BirthNotificationNumber;
import vn.lienthong.dossier.declaration.Sex;

/**
 * Giấy chứng sinh điện tử as the facility signed it (TT 22/2025/TT-BYT).
 *
 * @param number số
 * @param revision 1 for the first issue; a higher one takes the place of all before
 */
record BirthPaper(
        @NotNull BirthNotificationNumber number,
        @NotNull @Min(1) @Max(999) Integer revision,
        @NotBlank @Size(max = 20) String facilityCode,
        @NotNull OffsetDateTime issuedAt,
        @NotNull @Valid Mother mother,
        @NotNull @Valid Newborn child)
        implements HospitalPaper {

    /** @param personalId twelve digits; null, or zeros as some facilities write, if she has no number */
    record Mother(@Size(max = 12) String personalId, @Size(max = 200) String fullName) {
        boolean numbered() {
            return personalId != null && personalId.matches("\\d{12}") && !personalId.matches("0+");
        }
    }

    /**
     * @param order 1 for the first child of this birth
     * @param plurality how many were born together
     * @param temporaryCardNumber mã thẻ BHYT tạm (TE1 …) under which the facility has treated the child; null if none
     */
    record Newborn(
            @Size(max = 200) String fullName,
            @NotNull Sex sex,
            @NotNull OffsetDateTime bornAt,
            @NotNull @Min(1) @Max(10) Integer order,
            @NotNull @Min(1) @Max(10) Integer plurality,
            @Size(max = 20) String temporaryCardNumber) {}

    @Override
    public String code() {
        return number.value();
    }
}
