package vn.lienthong.dossier.declaration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import vn.lienthong.platform.FieldFault;

/**
 * Thân nhân: one row of the table of relatives (Mẫu 02). The dead are listed too, marked, and ask for nothing.
 *
 * @param fullName họ tên
 * @param number số định danh cá nhân or mã số BHXH; may be absent for the dead
 * @param relation quan hệ với người chết
 * @param sex decides in which of the two columns the birth date stands
 * @param birthDate ngày sinh, or only its year or month
 * @param address địa chỉ; absent for the dead
 * @param phone điện thoại, if any
 * @param monthlyIncome mức thu nhập hằng tháng, in đồng; absent for the dead
 * @param asks loại tuất đề nghị; absent for the dead
 * @param payment hình thức nhận; for who asks for a monthly benefit
 * @param confirmedBy cách xác nhận; absent for the dead, minors and the incapacitated
 * @param undertaker người lo mai táng
 * @param incapacitated mất năng lực hành vi dân sự: somebody receives for them
 * @param capacityLoss suy giảm khả năng lao động từ 81 %: proven by an assessment
 * @param deceased đã chết
 */
@Consistent
public record Relative(
        @PersonName String fullName,
        InsuranceNumber number,
        @NotNull RelationToDeceased relation,
        @NotNull Sex sex,
        @NotNull PartialDate birthDate,
        @Valid Address address,
        @Pattern(regexp = "0[0-9]{9,10}|\\+[1-9][0-9]{7,14}", message = "{phone}") String phone,
        @PositiveOrZero Long monthlyIncome,
        SurvivorBenefit asks,
        @Valid BenefitPayment payment,
        ConfirmedBy confirmedBy,
        boolean undertaker,
        boolean incapacitated,
        boolean capacityLoss,
        boolean deceased)
        implements SelfChecked {
    private static final int OF_AGE_FOR_MONEY = 15;

    /** Loại tuất. */
    public enum SurvivorBenefit {
        /** Không đề nghị. */
        NONE,
        /** Trợ cấp tuất hằng tháng. */
        MONTHLY,
        /** Trợ cấp tuất một lần. */
        ONE_OFF
    }

    /** Cách thân nhân xác nhận. */
    public enum ConfirmedBy {
        VNEID,
        /** Văn bản thỏa thuận, attached as an e-copy (Mẫu 02, ghi chú 7, 14). */
        PAPER
    }

    /** {@return true if alive and asking for a survivor benefit} */
    boolean asksMoney() {
        return !deceased && asks != null && asks != SurvivorBenefit.NONE;
    }

    /** {@return true if somebody has to receive for them on that day: surely under 15, or incapacitated} */
    boolean needsReceiver(LocalDate day) {
        return incapacitated || surelyMinor(day);
    }

    /** {@return true if under 15 on that day whatever an incomplete date of birth means} */
    boolean surelyMinor(LocalDate day) {
        return birthDate != null && birthDate.greatestAgeOn(day) < OF_AGE_FOR_MONEY;
    }

    @Override
    public Stream<FieldFault> faults() {
        return (deceased ? faultsOfTheDead() : faultsOfTheLiving()).filter(Objects::nonNull);
    }

    private Stream<FieldFault> faultsOfTheDead() {
        return Stream.of(
                asks != null && asks != SurvivorBenefit.NONE ? new FieldFault("asks", "relative.deadAsks") : null,
                payment != null ? new FieldFault("payment", "relative.deadPaid") : null,
                undertaker ? new FieldFault("undertaker", "relative.deadUndertaker") : null);
    }

    private Stream<FieldFault> faultsOfTheLiving() {
        boolean monthly = asks == SurvivorBenefit.MONTHLY;
        return Stream.of(
                number == null ? new FieldFault("number", "relative.number") : null,
                address == null ? new FieldFault("address", "relative.living") : null,
                monthlyIncome == null ? new FieldFault("monthlyIncome", "relative.living") : null,
                asks == null ? new FieldFault("asks", "relative.living") : null,
                monthly && payment == null ? new FieldFault("payment", "relative.payment") : null,
                !monthly && payment != null ? new FieldFault("payment", "relative.paymentForNothing") : null);
    }
}
