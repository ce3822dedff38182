package vn.lienthong.dossier.declaration;

/**
 * What the population registry holds about a person; an absent component is {@code null}: the registry is silent about it.
 *
 * @param personalId số định danh cá nhân
 * @param fullName họ, chữ đệm, tên
 * @param birthDate ngày sinh
 * @param sex giới tính
 * @param ethnicity dân tộc
 * @param nationality quốc tịch
 * @param residence nơi thường trú
 */
public record RegistryPerson(
        PersonalId personalId,
        String fullName,
        PartialDate birthDate,
        Sex sex,
        String ethnicity,
        String nationality,
        Address residence) {}
