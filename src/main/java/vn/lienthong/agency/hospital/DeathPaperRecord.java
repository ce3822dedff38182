package vn.lienthong.agency.hospital;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;

/**
 * Giấy báo tử điện tử as the facility signed it.
 *
 * @param code số
 * @param revision 1 for the first issue; a higher one takes the place of all before
 * @param cause nguyên nhân chết, for the registrar's eyes
 */
record DeathPaperRecord(
        @NotBlank @Size(max = 50) String code,
        @NotNull @Min(1) @Max(999) Integer revision,
        @NotBlank @Size(max = 20) String facilityCode,
        @NotNull OffsetDateTime issuedAt,
        @NotNull @Valid Person deceased,
        @NotNull OffsetDateTime diedAt,
        @Size(max = 500) String cause)
        implements HospitalPaper {

    /** @param personalId null if the person had no number */
    record Person(@Size(max = 12) String personalId, @Size(max = 200) String fullName) {}
}
