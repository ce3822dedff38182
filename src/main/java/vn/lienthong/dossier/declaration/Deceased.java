package vn.lienthong.dossier.declaration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.stream.Stream;
import vn.lienthong.platform.FieldFault;

/**
 * Người chết.
 *
 * @param fullName họ, chữ đệm, tên
 * @param personalId số định danh cá nhân; absent if identified by another document
 * @param otherDocument giấy tờ khác; absent if there is a số định danh
 * @param birthDate ngày sinh, or only its year or month
 * @param sex giới tính
 * @param ethnicity dân tộc; absent for foreigners or if the registry shall supply it
 * @param nationality quốc tịch
 * @param lastResidence nơi cư trú cuối cùng; absent if unknown, then the place of death decides who registers (Luật Hộ tịch
 *     2014, Đ32)
 * @param died chết vào lúc
 * @param place nơi chết
 * @param cause nguyên nhân chết: sensitive, for the registrar's eyes
 * @param paper giấy báo tử or substitute; absent if there is none
 */
@Consistent
public record Deceased(
        @PersonName String fullName,
        PersonalId personalId,
        @Valid OtherDocument otherDocument,
        @NotNull PartialDate birthDate,
        @NotNull Sex sex,
        @Size(min = 1, max = 100) String ethnicity,
        @NotBlank @Size(max = 100) String nationality,
        @Valid Residence lastResidence,
        @NotNull @Valid TimeOfDeath died,
        @NotNull @Valid DeathPlace place,
        @NotBlank @Size(max = 500) String cause,
        @Valid DeathPaper paper)
        implements SelfChecked {

    @Override
    public Stream<FieldFault> faults() {
        return personalId == null && otherDocument == null
                ? Stream.of(new FieldFault("personalId", "parent.unidentified"))
                : Stream.empty();
    }
}
