package vn.lienthong.dossier.declaration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Giấy chứng sinh.
 *
 * @param number số
 * @param issuedOn ngày cấp
 * @param issuedBy cơ sở cấp
 */
public record BirthNotification(
        @NotNull BirthNotificationNumber number,
        @NotNull LocalDate issuedOn,
        @NotBlank @Size(max = 200) String issuedBy) {}
