package vn.lienthong.dossier.declaration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.stream.Stream;
import vn.lienthong.platform.FieldFault;

/**
 * Người nhận mai táng phí: the person or the organisation that saw to the funeral, never both (Mẫu 02; Luật BHXH 2024, Đ85).
 *
 * @param person cá nhân
 * @param organisation tổ chức
 * @param payment hình thức nhận
 */
@Consistent
public record FuneralRecipient(
        @Valid ReceivingPerson person,
        @Valid ReceivingOrganisation organisation,
        @NotNull @Valid BenefitPayment payment)
        implements SelfChecked {

    /**
     * Tổ chức lo mai táng.
     *
     * @param name tên tổ chức
     * @param representative người đại diện
     * @param position chức vụ của người đại diện, if told
     * @param address trụ sở
     * @param phone điện thoại, if any
     */
    public record ReceivingOrganisation(
            @NotBlank @Size(max = 200) String name,
            @PersonName String representative,
            @Size(min = 1, max = 100) String position,
            @NotNull @Valid Address address,
            @Pattern(regexp = "0[0-9]{9,10}|\\+[1-9][0-9]{7,14}", message = "{phone}") String phone) {}

    /** {@return whose account it must be; {@code null} if nobody is named} */
    String name() {
        if (person != null) {
            return person.fullName();
        }
        return organisation == null ? null : organisation.name();
    }

    @Override
    public Stream<FieldFault> faults() {
        if ((person == null) == (organisation == null)) {
            return Stream.of(new FieldFault("person", "funeral.oneRecipient"));
        }
        return payment == null || payment.heldBy(name())
                ? Stream.empty()
                : Stream.of(new FieldFault("payment.accountHolder", "payment.otherHolder"));
    }
}
