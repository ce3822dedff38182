package vn.lienthong.dossier.declaration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Người có công đang hưởng trợ cấp ưu đãi (Mẫu 02; NĐ 131/2021, Đ121–123).
 *
 * @param decisionNumber số quyết định hưởng trợ cấp
 * @param decisionDate ngày quyết định
 * @param decisionIssuer cơ quan ban hành
 * @param monthlyLevel mức trợ cấp hằng tháng, in đồng
 * @param lastMonthPaid đã nhận đến hết tháng, {@code yyyy-MM}
 */
public record MeritBeneficiary(
        @NotBlank @Size(max = 50) String decisionNumber,
        @NotNull LocalDate decisionDate,
        @NotBlank @Size(max = 200) String decisionIssuer,
        @NotNull @PositiveOrZero Long monthlyLevel,
        @NotNull @Pattern(regexp = "(19|20)[0-9]{2}-(0[1-9]|1[0-2])", message = "{merit.lastMonthPaid}")
                String lastMonthPaid) {}
