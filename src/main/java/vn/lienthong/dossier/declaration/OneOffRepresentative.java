package vn.lienthong.dossier.declaration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.stream.Stream;
import vn.lienthong.platform.FieldFault;

/**
 * Người đại diện nhận trợ cấp tuất một lần for all relatives who ask for it (Mẫu 02; Luật BHXH 2024, Đ89).
 *
 * @param person who
 * @param payment hình thức nhận
 */
@Consistent
public record OneOffRepresentative(@NotNull @Valid ReceivingPerson person, @NotNull @Valid BenefitPayment payment)
        implements SelfChecked {

    @Override
    public Stream<FieldFault> faults() {
        return person == null || payment == null || payment.heldBy(person.fullName())
                ? Stream.empty()
                : Stream.of(new FieldFault("payment.accountHolder", "payment.otherHolder"));
    }
}
