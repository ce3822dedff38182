package vn.lienthong.dossier.declaration;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import vn.lienthong.platform.FieldFault;

/**
 * Đối tượng bảo trợ xã hội (Mẫu 02; NĐ 20/2021, Đ11, Đ14): support for the funeral only, no survivor benefit.
 *
 * @param kinds one or more of the five
 */
@Consistent
public record SocialBeneficiary(@NotEmpty List<@NotNull SocialKind> kinds) implements SelfChecked {

    /** Năm loại đối tượng of the form. */
    public enum SocialKind {
        /** Người hưởng trợ cấp hưu trí xã hội. */
        SOCIAL_PENSION,
        /** Người hưởng trợ cấp xã hội hằng tháng. */
        MONTHLY_ALLOWANCE,
        /** Con của người đơn thân nghèo. */
        CHILD_OF_POOR_SINGLE_PARENT,
        /** Người đang hưởng tuất hoặc trợ cấp hằng tháng khác: BHXH stops it first, then this branch pays. */
        OTHER_MONTHLY_BENEFIT,
        /** Chết trong trường hợp khẩn cấp. */
        EMERGENCY_DEATH
    }

    public SocialBeneficiary {
        kinds = Fixed.list(kinds);
    }

    @Override
    public Stream<FieldFault> faults() {
        return new HashSet<>(kinds).size() == kinds.size()
                ? Stream.empty()
                : Stream.of(new FieldFault("kinds", "list.twice"));
    }
}
