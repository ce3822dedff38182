package vn.lienthong.dossier.declaration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Đề nghị giải quyết mai táng phí, tử tuất (Mẫu 02).
 *
 * @param beneficiary loại đối tượng
 * @param relatives bảng thân nhân: for the insurance branch
 * @param receivers bảng người nhận thay
 * @param meritRelatives thân nhân của người có công; absent unless the deceased was one
 * @param funeral người nhận mai táng phí; absent if it is not asked for
 * @param oneOff người đại diện nhận tuất một lần; absent if nobody asks for it
 */
public record BenefitRequest(
        @NotNull @Valid Beneficiary beneficiary,
        @Size(max = 60) List<@NotNull @Valid Relative> relatives,
        List<@NotNull @Valid MoneyReceiver> receivers,
        @Valid MeritRelatives meritRelatives,
        @Valid FuneralRecipient funeral,
        @Valid OneOffRepresentative oneOff) {

    public BenefitRequest {
        relatives = Fixed.list(relatives);
        receivers = Fixed.list(receivers);
    }
}
