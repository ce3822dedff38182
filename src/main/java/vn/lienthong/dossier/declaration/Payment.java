package vn.lienthong.dossier.declaration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.stream.Stream;
import vn.lienthong.platform.FieldFault;

/**
 * Hình thức nhận tiền.
 *
 * @param method chuyển khoản hoặc tiền mặt at the birth office
 * @param bank ngân hàng; for a transfer
 * @param accountNumber số tài khoản, 4–34 digits and capital letters; for a transfer
 * @param accountHolder chủ tài khoản; for a transfer
 */
@Consistent
public record Payment(
        @NotNull Method method,
        @Size(max = 200) String bank,
        @Pattern(regexp = "[0-9A-Z]{4,34}", message = "{payment.accountNumber}") String accountNumber,
        @Size(max = 100) String accountHolder)
        implements SelfChecked {

    /** Cách chi trả. */
    public enum Method {
        BANK_ACCOUNT,
        CASH
    }

    @Override
    public Stream<FieldFault> faults() {
        if (method != Method.BANK_ACCOUNT) {
            return Stream.empty();
        }
        return Stream.of(
                        blank(bank) ? new FieldFault("bank", "payment.bank") : null,
                        accountNumber == null ? new FieldFault("accountNumber", "payment.accountNumber") : null,
                        blank(accountHolder) ? new FieldFault("accountHolder", "payment.accountHolder") : null)
                .filter(fault -> fault != null);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
