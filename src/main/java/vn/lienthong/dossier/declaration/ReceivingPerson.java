package vn.lienthong.dossier.declaration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Cá nhân nhận tiền trợ cấp.
 *
 * @param fullName họ tên
 * @param personalId số định danh cá nhân
 * @param relation quan hệ với người chết
 * @param address nơi cư trú
 * @param phone điện thoại, if any
 */
public record ReceivingPerson(
        @PersonName String fullName,
        @NotNull PersonalId personalId,
        @NotNull RelationToDeceased relation,
        @NotNull @Valid Address address,
        @Pattern(regexp = "0[0-9]{9,10}|\\+[1-9][0-9]{7,14}", message = "{phone}") String phone) {}
