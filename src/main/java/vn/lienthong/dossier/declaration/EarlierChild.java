package vn.lienthong.dossier.declaration;

import jakarta.validation.constraints.NotNull;

/**
 * Con đã sinh trước, named for the childbirth support.
 *
 * @param fullName họ, chữ đệm, tên
 * @param personalId số định danh cá nhân
 * @param birthDate ngày sinh
 */
public record EarlierChild(
        @PersonName String fullName, @NotNull PersonalId personalId, @NotNull PartialDate birthDate) {}
