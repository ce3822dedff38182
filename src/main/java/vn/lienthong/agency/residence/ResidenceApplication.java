package vn.lienthong.agency.residence;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import vn.lienthong.agency.AttachedDocument;
import vn.lienthong.agency.CertificateReference;
import vn.lienthong.dossier.declaration.Address;
import vn.lienthong.dossier.declaration.PersonalId;
import vn.lienthong.dossier.declaration.Sex;

/**
 * What the residence police need to register a newborn (NĐ 154/2024, Đ7; sđ. NĐ 58/2026, Đ4), and no more.
 *
 * @param consent given on VNeID; null if nobody was asked there
 */
public record ResidenceApplication(
        String unitCode,
        Child child,
        Householder householder,
        Address address,
        CertificateReference birthCertificate,
        Consent consent) {

    /** Xác nhận đồng ý trên VNeID. */
    public record Consent(String number, OffsetDateTime at) {}

    /** Người được đăng ký. */
    public record Child(String fullName, PersonalId personalId, Sex sex, LocalDate birthDate) {}

    /** @param relation of the child to the householder */
    public record Householder(String fullName, PersonalId personalId, String relation) {}

    /** @param notice Thông báo kết quả giải quyết về cư trú */
    public record Result(String registrationNumber, LocalDate registeredOn, AttachedDocument notice) {}
}
