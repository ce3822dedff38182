package vn.lienthong.dossier.declaration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Người yêu cầu.
 *
 * @param fullName họ, chữ đệm, tên
 * @param personalId số định danh cá nhân
 * @param birthDate ngày sinh
 * @param residence nơi cư trú
 * @param relation quan hệ với trẻ
 * @param phone điện thoại: {@code 0} and 9–10 digits, or {@code +} and 8–15 digits
 * @param email thư điện tử, if any
 * @param eidLevel mức độ định danh điện tử the person logged in with, 1 or 2
 */
public record Requester(
        @PersonName String fullName,
        @NotNull PersonalId personalId,
        @NotNull PartialDate birthDate,
        @NotNull @Valid Residence residence,
        @NotNull Relation relation,
        @NotNull @Pattern(regexp = "0[0-9]{9,10}|\\+[1-9][0-9]{7,14}", message = "{phone}") String phone,
        @Email(message = "{email}") @Size(max = 254) String email,
        @NotNull @Min(1) @Max(2) Integer eidLevel)
        implements DeclaredRequester {}
