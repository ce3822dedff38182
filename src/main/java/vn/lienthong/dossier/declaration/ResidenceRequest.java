package vn.lienthong.dossier.declaration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Nội dung đề nghị đăng ký thường trú.
 *
 * @param householderName họ tên chủ hộ
 * @param householderPersonalId số định danh chủ hộ
 * @param relationToHouseholder quan hệ của trẻ với chủ hộ
 * @param address nơi đề nghị đăng ký thường trú
 * @param circumstance whose home it is; decides between 02 and 05 working days
 * @param consentBy how householder and owner agree
 */
public record ResidenceRequest(
        @PersonName String householderName,
        @NotNull PersonalId householderPersonalId,
        @NotNull HouseholdRelation relationToHouseholder,
        @NotNull @Valid Address address,
        @NotNull Circumstance circumstance,
        @NotNull ConsentBy consentBy) {

    /** Chỗ ở hợp pháp là của ai (NĐ 63/2024, Đ8; sđ. NĐ 301/2026, Đ6). */
    public enum Circumstance {
        /** Về ở với cha, mẹ là chủ hộ và chủ sở hữu. */
        PARENT_OWNS,
        /** Về ở với cha, mẹ không phải là chủ sở hữu. */
        PARENTS_DO_NOT_OWN,
        /** Trường hợp khác, cần kiểm tra, xác minh. */
        OTHER
    }

    /** Cách xác nhận đồng ý của chủ hộ, chủ sở hữu. */
    public enum ConsentBy {
        VNEID,
        CT01,
        NOT_NEEDED
    }

    /**
     * @return whether the conditions of residence must be verified: never for a child under six who joins the parents
     *     (NĐ 154/2024, Đ7; sđ. NĐ 58/2026, Đ4; NĐ 63/2024, Đ8; sđ. NĐ 301/2026, Đ6 k3)
     */
    public boolean toBeVerified() {
        return circumstance == Circumstance.OTHER;
    }

    /** {@return whether somebody agreed on paper} */
    boolean consentOnPaper() {
        return consentBy == ConsentBy.CT01;
    }

    /** @return whether somebody is to be asked on VNeID (NĐ 63/2024, Đ8; sđ. NĐ 301/2026, Đ6 k3) */
    public boolean consentAskedFor() {
        return consentBy == ConsentBy.VNEID;
    }
}
