package vn.lienthong.dossier.declaration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.stream.Stream;
import vn.lienthong.platform.FieldFault;

/**
 * Mẹ hoặc cha của trẻ.
 *
 * @param fullName họ, chữ đệm, tên
 * @param personalId số định danh cá nhân; absent if identified by another document
 * @param otherDocument giấy tờ khác; absent if there is a số định danh
 * @param birthDate ngày sinh, or only its year or month
 * @param ethnicity dân tộc; absent for foreigners or if the registry shall supply it
 * @param nationality quốc tịch
 * @param residence nơi cư trú; absent if it is to come from the registry, or for the dead
 * @param deceased đã chết
 */
@Consistent
public record Parent(
        @PersonName String fullName,
        PersonalId personalId,
        @Valid OtherDocument otherDocument,
        @NotNull PartialDate birthDate,
        @Size(min = 1, max = 100) String ethnicity,
        @NotBlank @Size(max = 100) String nationality,
        @Valid Residence residence,
        boolean deceased)
        implements SelfChecked {

    /** {@return true if of another nationality than the Vietnamese} */
    public boolean foreign() {
        return nationality != null && !nationality.isBlank() && !Nationality.vietnamese(nationality);
    }

    @Override
    public Stream<FieldFault> faults() {
        return personalId == null && otherDocument == null
                ? Stream.of(new FieldFault("personalId", "parent.unidentified"))
                : Stream.empty();
    }
}
