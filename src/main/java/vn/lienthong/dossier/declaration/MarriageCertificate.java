package vn.lienthong.dossier.declaration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Giấy chứng nhận kết hôn của cha mẹ.
 *
 * @param number số
 * @param bookNumber quyển số; absent on certificates that have none
 * @param issuedOn ngày cấp
 * @param issuedBy nơi cấp
 */
public record MarriageCertificate(
        @NotBlank @Size(max = 50) String number,
        @Size(min = 1, max = 50) String bookNumber,
        @NotNull LocalDate issuedOn,
        @NotBlank @Size(max = 200) String issuedBy) {}
