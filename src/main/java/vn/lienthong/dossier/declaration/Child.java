package vn.lienthong.dossier.declaration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Trẻ được đăng ký khai sinh.
 *
 * @param fullName họ, chữ đệm, tên
 * @param birthDate ngày sinh, always a full date
 * @param birthDateInWords ngày sinh ghi bằng chữ
 * @param birthPlace nơi sinh
 * @param sex giới tính
 * @param ethnicity dân tộc
 * @param nationality quốc tịch
 * @param hometown quê quán
 * @param birthNotification giấy chứng sinh; absent if there is none
 */
public record Child(
        @PersonName String fullName,
        @NotNull LocalDate birthDate,
        @NotBlank @Size(max = 200) String birthDateInWords,
        @NotNull @Valid BirthPlace birthPlace,
        @NotNull Sex sex,
        @NotBlank @Size(max = 100) String ethnicity,
        @NotBlank @Size(max = 100) String nationality,
        @NotNull @Valid Address hometown,
        @Valid BirthNotification birthNotification) {}
