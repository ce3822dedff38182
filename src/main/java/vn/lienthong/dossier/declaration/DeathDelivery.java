package vn.lienthong.dossier.declaration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.lienthong.platform.FieldFault;

/**
 * Nhận kết quả of Mẫu số 02: electronic for every result, on paper where asked for. Papers of residence and social insurance
 * are never handed out at the death registration office; those of nội vụ and y tế may be.
 *
 * @param electronicStores kho dữ liệu điện tử the results are put into
 * @param deathExtractCopies số bản sao Trích lục khai tử on paper at the death registration office, 0–50
 * @param residenceNotice thông báo xóa đăng ký thường trú on paper
 * @param insuranceResult kết quả của cơ quan BHXH on paper
 * @param meritResult kết quả của cơ quan nội vụ on paper
 * @param socialResult kết quả của cơ quan y tế on paper
 * @param postalAddress where to post; only if something is to be posted
 */
@Consistent
public record DeathDelivery(
        @NotEmpty List<@NotNull ResultStore> electronicStores,
        @NotNull @Min(0) @Max(50) Integer deathExtractCopies,
        @NotNull PaperPlace residenceNotice,
        @NotNull PaperPlace insuranceResult,
        @NotNull PaperPlace meritResult,
        @NotNull PaperPlace socialResult,
        @Valid Address postalAddress)
        implements SelfChecked {

    /** Kho dữ liệu of Bộ Tư pháp, Bộ Công an, Bộ Nội vụ, Bộ Y tế, Bộ Tài chính. */
    public enum ResultStore {
        JUSTICE,
        PUBLIC_SECURITY,
        HOME_AFFAIRS,
        HEALTH,
        FINANCE
    }

    /** Nơi nhận bản giấy. */
    public enum PaperPlace {
        NONE,
        DEATH_OFFICE,
        AGENCY,
        POST
    }

    public DeathDelivery {
        electronicStores = Fixed.list(electronicStores);
    }

    /** {@return true if anything goes by post, at the citizen's cost} */
    public boolean postal() {
        return Stream.of(residenceNotice, insuranceResult, meritResult, socialResult)
                .anyMatch(place -> place == PaperPlace.POST);
    }

    @Override
    public Stream<FieldFault> faults() {
        return Stream.of(
                        notAtTheDeathOffice("residenceNotice", residenceNotice),
                        notAtTheDeathOffice("insuranceResult", insuranceResult),
                        postal() && postalAddress == null
                                ? new FieldFault("postalAddress", "delivery.postalAddress")
                                : null)
                .filter(Objects::nonNull);
    }

    private static FieldFault notAtTheDeathOffice(String field, PaperPlace place) {
        return place == PaperPlace.DEATH_OFFICE ? new FieldFault(field, "delivery.notAtDeathOffice") : null;
    }
}
