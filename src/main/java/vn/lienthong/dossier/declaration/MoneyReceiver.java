package vn.lienthong.dossier.declaration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Người nhận thay cho thân nhân dưới 15 tuổi hoặc mất năng lực hành vi dân sự (Mẫu 02).
 *
 * @param forRelative số thứ tự of that relative in the table of relatives, from 1
 * @param fullName họ tên
 * @param personalId số định danh cá nhân
 * @param relation quan hệ với thân nhân đó, in words
 * @param address địa chỉ
 * @param phone điện thoại, if any
 */
public record MoneyReceiver(
        @NotNull @Min(1) Integer forRelative,
        @PersonName String fullName,
        @NotNull PersonalId personalId,
        @NotBlank @Size(max = 100) String relation,
        @NotNull @Valid Address address,
        @Pattern(regexp = "0[0-9]{9,10}|\\+[1-9][0-9]{7,14}", message = "{phone}") String phone) {}
