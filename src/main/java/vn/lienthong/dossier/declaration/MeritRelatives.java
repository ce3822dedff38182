package vn.lienthong.dossier.declaration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Thân nhân của người có công (Mẫu 02; NĐ 131/2021, Đ121–123).
 *
 * @param all every relative the benefits may go to
 * @param adultChildren con từ đủ 18 tuổi còn đi học hoặc khuyết tật
 */
public record MeritRelatives(List<@NotNull @Valid MeritRelative> all, List<@NotNull @Valid AdultChild> adultChildren) {

    public MeritRelatives {
        all = Fixed.list(all);
        adultChildren = Fixed.list(adultChildren);
    }

    /**
     * One relative.
     *
     * @param fullName họ tên
     * @param birthDate ngày sinh, or only its year or month
     * @param personalId số định danh cá nhân
     * @param relation quan hệ với người có công
     * @param address nơi cư trú
     * @param circumstance nghề nghiệp, hoàn cảnh hiện tại, if told
     */
    public record MeritRelative(
            @PersonName String fullName,
            @NotNull PartialDate birthDate,
            @NotNull PersonalId personalId,
            @NotNull RelationToDeceased relation,
            @NotNull @Valid Address address,
            @Size(min = 1, max = 300) String circumstance) {}

    /**
     * A child of 18 or more who still depends.
     *
     * @param fullName họ tên
     * @param birthDate ngày sinh
     * @param personalId số định danh cá nhân
     * @param ground đi học hoặc khuyết tật
     * @param detail cơ sở đào tạo, or thời điểm và mức độ khuyết tật
     */
    public record AdultChild(
            @PersonName String fullName,
            @NotNull PartialDate birthDate,
            @NotNull PersonalId personalId,
            @NotNull AdultChildGround ground,
            @NotBlank @Size(max = 300) String detail) {}

    /** Why a grown-up child still counts. */
    public enum AdultChildGround {
        /** Đang đi học. */
        STUDYING,
        /** Khuyết tật nặng, đặc biệt nặng. */
        DISABLED
    }
}
