package vn.agencysim.family;

import java.time.LocalDate;
import java.util.List;
import vn.agencysim.wire.Address;

/**
 * The birth declaration (Mẫu số 01, NĐ 63/2024; sđ. NĐ 301/2026) as the portal sends it.
 *
 * <p>Birth dates of adults are what people know: {@code yyyy}, {@code yyyy-mm} or {@code yyyy-mm-dd}.
 */
public record Declaration(
        List<String> recipients,
        Requester requester,
        Child child,
        Parent mother,
        Parent father,
        MarriageCertificate marriageCertificate,
        ResidenceRequest residence,
        HealthInsurance healthInsurance,
        IdentityCard identityCard,
        Delivery delivery,
        VneidIntegration vneidIntegration,
        ChildbirthSupport childbirthSupport,
        boolean truthful) {

    /** Where a person lives; kind is {@code PERMANENT}, {@code TEMPORARY} or {@code CURRENT}. */
    public record Residence(String kind, Address address) {}

    public record Requester(
            String fullName,
            String personalId,
            String birthDate,
            Residence residence,
            String relation,
            String phone,
            String email,
            int eidLevel) {}

    public record BirthPlace(String facilityName, Address address) {}

    public record BirthNotification(String number, LocalDate issuedOn, String issuedBy) {}

    public record Child(
            String fullName,
            LocalDate birthDate,
            String birthDateInWords,
            BirthPlace birthPlace,
            String sex,
            String ethnicity,
            String nationality,
            Address hometown,
            BirthNotification birthNotification) {}

    public record OtherDocument(String kind, String number, LocalDate issuedOn, String issuedBy, String country) {}

    public record Parent(
            String fullName,
            String personalId,
            OtherDocument otherDocument,
            String birthDate,
            String ethnicity,
            String nationality,
            Residence residence,
            boolean deceased) {}

    public record MarriageCertificate(String number, String bookNumber, LocalDate issuedOn, String issuedBy) {}

    public record ResidenceRequest(
            String householderName,
            String householderPersonalId,
            String relationToHouseholder,
            Address address,
            String circumstance,
            String consentBy) {}

    public record PoorHouseholdCertificate(String number, LocalDate issuedOn) {}

    public record HealthInsurance(
            String firstCareFacilityCode,
            String firstCareFacilityName,
            PoorHouseholdCertificate poorHouseholdCertificate) {}

    public record IdentityCard(boolean requested) {}

    public record Delivery(
            List<String> electronicStores,
            int birthCertificateCopies,
            String residenceNotice,
            String healthCard,
            String identityCard,
            Address postalAddress) {}

    public record VneidIntegration(boolean requested, String into) {}

    public record EarlierChild(String fullName, String personalId, LocalDate birthDate) {}

    public record Payment(String method, String bank, String accountNumber, String accountHolder) {}

    public record ChildbirthSupport(List<String> groups, List<EarlierChild> earlierChildren, Payment payment) {}
}
