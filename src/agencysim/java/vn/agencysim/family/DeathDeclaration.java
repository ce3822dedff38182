package vn.agencysim.family;

import java.time.LocalDate;
import java.util.List;
import vn.agencysim.wire.Address;

/**
 * The declaration of a death (Mẫu số 02, NĐ 301/2026) as the portal sends it. Birth dates are what people know: {@code yyyy},
 * {@code yyyy-mm} or {@code yyyy-mm-dd}.
 */
public record DeathDeclaration(
        List<String> recipients,
        Requester requester,
        Deceased deceased,
        List<String> procedures,
        Benefit benefit,
        Delivery delivery,
        boolean truthful) {

    public record Requester(
            String fullName,
            String personalId,
            String birthDate,
            Declaration.Residence residence,
            String relation,
            String phone,
            String email,
            int eidLevel) {}

    public record Died(LocalDate date, Integer hour, Integer minute) {}

    public record Place(String facilityName, Address address) {}

    public record Paper(String kind, String name, String number, String issuedBy, LocalDate issuedOn) {}

    public record Deceased(
            String fullName,
            String personalId,
            Declaration.OtherDocument otherDocument,
            String birthDate,
            String sex,
            String ethnicity,
            String nationality,
            Declaration.Residence lastResidence,
            Died died,
            Place place,
            String cause,
            Paper paper) {}

    public record Social(List<String> kinds) {}

    public record Merit(
            String decisionNumber,
            LocalDate decisionDate,
            String decisionIssuer,
            long monthlyLevel,
            String lastMonthPaid) {}

    public record Insurance(String number, String pensionPaidAt, String voluntaryPaidAt) {}

    public record Beneficiary(Social social, Merit merit, Insurance insurance) {}

    public record Payment(String by, String bank, String accountNumber, String accountHolder) {}

    public record Relative(
            String fullName,
            String number,
            String relation,
            String sex,
            String birthDate,
            Address address,
            String phone,
            Long monthlyIncome,
            String asks,
            Payment payment,
            String confirmedBy,
            boolean undertaker,
            boolean incapacitated,
            boolean capacityLoss,
            boolean deceased) {}

    public record Receiver(
            int forRelative, String fullName, String personalId, String relation, Address address, String phone) {}

    public record MeritRelative(
            String fullName,
            String birthDate,
            String personalId,
            String relation,
            Address address,
            String circumstance) {}

    public record AdultChild(String fullName, String birthDate, String personalId, String ground, String detail) {}

    public record MeritRelatives(List<MeritRelative> all, List<AdultChild> adultChildren) {}

    public record Person(String fullName, String personalId, String relation, Address address, String phone) {}

    public record Organisation(String name, String representative, String position, Address address, String phone) {}

    public record Funeral(Person person, Organisation organisation, Payment payment) {}

    public record OneOff(Person person, Payment payment) {}

    public record Benefit(
            Beneficiary beneficiary,
            List<Relative> relatives,
            List<Receiver> receivers,
            MeritRelatives meritRelatives,
            Funeral funeral,
            OneOff oneOff) {}

    public record Delivery(
            List<String> electronicStores,
            int deathExtractCopies,
            String residenceNotice,
            String insuranceResult,
            String meritResult,
            String socialResult,
            Address postalAddress) {}
}
