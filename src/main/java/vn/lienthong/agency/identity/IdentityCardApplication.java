package vn.lienthong.agency.identity;

import java.time.LocalDate;
import vn.lienthong.agency.AttachedDocument;
import vn.lienthong.agency.CertificateReference;
import vn.lienthong.dossier.declaration.Address;
import vn.lienthong.dossier.declaration.PersonalId;
import vn.lienthong.dossier.declaration.Sex;

/**
 * What the identity-card system needs for a child under six: no biometrics, the residence as registered, the birth
 * certificate (NĐ 63/2024, Đ8; sđ. NĐ 301/2026, Đ6 k4), and no more.
 */
public record IdentityCardApplication(
        Child child, Requester requester, Residence residence, CertificateReference birthCertificate) {

    /** Người được cấp thẻ. */
    public record Child(String fullName, PersonalId personalId, Sex sex, LocalDate birthDate, String nationality) {}

    /** Cha, mẹ hoặc người giám hộ đề nghị. */
    public record Requester(String fullName, PersonalId personalId) {}

    /** @param registrationNumber of the notice of residence, the result this step waits for */
    public record Residence(String registrationNumber, Address address) {}

    /** @param card thẻ căn cước điện tử */
    public record Result(String cardNumber, LocalDate issuedOn, LocalDate validTo, AttachedDocument card) {}
}
