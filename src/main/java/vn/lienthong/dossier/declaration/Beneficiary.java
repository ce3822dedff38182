package vn.lienthong.dossier.declaration;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.stream.Stream;
import vn.lienthong.platform.FieldFault;

/**
 * Loại đối tượng: what the deceased drew or paid for, the routing key of the benefits (NĐ 63/2024, Đ14; sđ. NĐ 301/2026,
 * Đ10). More than one may be given; which benefit is paid is decided before anything is.
 *
 * @param social đối tượng bảo trợ xã hội, the branch of the Ministry of Health
 * @param merit người có công, the branch of the Ministry of Home Affairs
 * @param insurance người tham gia hoặc hưởng bảo hiểm xã hội
 */
@Consistent
public record Beneficiary(
        @Valid SocialBeneficiary social, @Valid MeritBeneficiary merit, @Valid InsuranceBeneficiary insurance)
        implements SelfChecked {

    @Override
    public Stream<FieldFault> faults() {
        return Stream.of(social, merit, insurance).allMatch(Objects::isNull)
                ? Stream.of(new FieldFault("insurance", "beneficiary.none"))
                : Stream.empty();
    }
}
