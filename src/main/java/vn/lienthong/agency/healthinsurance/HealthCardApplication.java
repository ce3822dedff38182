package vn.lienthong.agency.healthinsurance;

import java.time.LocalDate;
import vn.lienthong.agency.AttachedDocument;
import vn.lienthong.agency.CertificateReference;
import vn.lienthong.dossier.declaration.Address;
import vn.lienthong.dossier.declaration.PersonalId;
import vn.lienthong.dossier.declaration.Sex;

/**
 * What the insurer needs for a card of a child under six (Luật BHYT, Đ16 k3 d), and no more.
 *
 * @param temporaryCardNumber the code the facility has treated the child under, to be replaced by the card (L22); null if none
 *     is known
 */
public record HealthCardApplication(
        Child child,
        String firstCareFacilityCode,
        Address address,
        PoorHousehold poorHouseholdCertificate,
        CertificateReference birthCertificate,
        String temporaryCardNumber) {

    /** Trẻ được cấp thẻ. */
    public record Child(String fullName, PersonalId personalId, Sex sex, LocalDate birthDate) {}

    /** Giấy chứng nhận hộ nghèo. */
    public record PoorHousehold(String number, LocalDate issuedOn) {}

    /** @param cardNumber 15 characters, group TE1 */
    public record Result(
            String cardNumber,
            LocalDate validFrom,
            LocalDate validTo,
            String firstCareFacilityCode,
            AttachedDocument card) {}
}
