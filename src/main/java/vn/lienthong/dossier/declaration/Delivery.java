package vn.lienthong.dossier.declaration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.Stream;
import vn.lienthong.platform.FieldFault;

/**
 * Nhận kết quả: electronic for every result, on paper where asked for.
 *
 * @param electronicStores kho dữ liệu điện tử the results are put into
 * @param birthCertificateCopies số bản sao Giấy khai sinh beside the one original at the birth office, 0–50
 * @param residenceNotice thông báo kết quả đăng ký cư trú on paper
 * @param healthCard thẻ BHYT on paper
 * @param identityCard thẻ căn cước
 * @param postalAddress where to post; only if something is to be posted
 */
@Consistent
public record Delivery(
        @NotEmpty List<@NotNull ElectronicStore> electronicStores,
        @NotNull @Min(0) @Max(50) Integer birthCertificateCopies,
        @NotNull ResidenceNotice residenceNotice,
        @NotNull HealthCard healthCard,
        @NotNull IdentityCard identityCard,
        @Valid Address postalAddress)
        implements SelfChecked {

    /** Kho dữ liệu: Cổng DVCQG, VNeID, hệ thống của Bộ Tư pháp, Bộ Công an, Bộ Tài chính. */
    public enum ElectronicStore {
        PORTAL,
        VNEID,
        JUSTICE,
        PUBLIC_SECURITY,
        FINANCE
    }

    /** Nơi nhận thông báo cư trú. */
    public enum ResidenceNotice {
        NONE,
        BIRTH_OFFICE,
        RESIDENCE_OFFICE,
        POST
    }

    /** Nơi nhận thẻ BHYT. */
    public enum HealthCard {
        NONE,
        BIRTH_OFFICE,
        HEALTH_INSURANCE_OFFICE,
        POST
    }

    /** Nơi nhận thẻ căn cước. */
    public enum IdentityCard {
        NONE,
        BIRTH_OFFICE,
        COMMUNE_POLICE,
        POST
    }

    public Delivery {
        electronicStores = Fixed.list(electronicStores);
    }

    /** {@return true if anything goes by post, at the citizen's cost} */
    public boolean postal() {
        return residenceNotice == ResidenceNotice.POST
                || healthCard == HealthCard.POST
                || identityCard == IdentityCard.POST;
    }

    @Override
    public Stream<FieldFault> faults() {
        return postal() && postalAddress == null
                ? Stream.of(new FieldFault("postalAddress", "delivery.postalAddress"))
                : Stream.empty();
    }
}
