package vn.lienthong.dossier.declaration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Người tham gia, người hưởng bảo hiểm xã hội (Mẫu 02; Luật BHXH 2024, Đ85–89).
 *
 * @param number mã số BHXH or số định danh cá nhân
 * @param pensionPaidAt nơi đang nhận lương hưu, trợ cấp BHXH hằng tháng; absent if none was drawn
 * @param voluntaryPaidAt nơi đóng BHXH tự nguyện; absent if not paid voluntarily
 */
public record InsuranceBeneficiary(
        @NotNull InsuranceNumber number,
        @Size(min = 1, max = 200) String pensionPaidAt,
        @Size(min = 1, max = 200) String voluntaryPaidAt) {}
