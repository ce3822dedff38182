package vn.lienthong.dossier.declaration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.stream.Stream;
import vn.lienthong.platform.FieldFault;

/**
 * Hình thức nhận tiền trợ cấp (Mẫu 02): into the recipient's own account or in cash at the agency that pays, never at the
 * death registration office.
 *
 * @param by chuyển khoản hoặc tiền mặt
 * @param bank ngân hàng; for a transfer
 * @param accountNumber số tài khoản, 4–34 digits and capital letters; for a transfer
 * @param accountHolder chủ tài khoản, the recipient; for a transfer
 */
@Consistent
public record BenefitPayment(
        @NotNull PaidBy by,
        @Size(max = 200) String bank,
        @Pattern(regexp = "[0-9A-Z]{4,34}", message = "{payment.accountNumber}") String accountNumber,
        @Size(max = 200) String accountHolder)
        implements SelfChecked {

    /** Cách chi trả. */
    public enum PaidBy {
        BANK_ACCOUNT,
        CASH_AT_AGENCY
    }

    @Override
    public Stream<FieldFault> faults() {
        if (by != PaidBy.BANK_ACCOUNT) {
            return Stream.empty();
        }
        return Stream.of(
                        blank(bank) ? new FieldFault("bank", "payment.bank") : null,
                        accountNumber == null ? new FieldFault("accountNumber", "payment.accountNumber") : null,
                        blank(accountHolder) ? new FieldFault("accountHolder", "payment.accountHolder") : null)
                .filter(fault -> fault != null);
    }

    /** {@return false if it names another holder; case and diacritics, which banks drop, don't count} */
    boolean heldBy(String recipient) {
        return by != PaidBy.BANK_ACCOUNT
                || blank(accountHolder)
                || blank(recipient)
                || SearchText.normalise(accountHolder).equals(SearchText.normalise(recipient));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
