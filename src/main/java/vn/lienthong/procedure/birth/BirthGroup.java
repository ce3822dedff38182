package vn.lienthong.procedure.birth;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lienthong.agency.CertificateReference;
import vn.lienthong.agency.Operation;
import vn.lienthong.agency.civilstatus.BirthCorrectionApplication;
import vn.lienthong.agency.civilstatus.BirthEntryApplication;
import vn.lienthong.agency.civilstatus.MaritalStatusApplication;
import vn.lienthong.agency.consent.ConsentApplication;
import vn.lienthong.agency.healthinsurance.HealthCardApplication;
import vn.lienthong.agency.hospital.HospitalCheck;
import vn.lienthong.agency.identity.IdentityCardApplication;
import vn.lienthong.agency.population.PersonalIdApplication;
import vn.lienthong.agency.residence.ResidenceApplication;
import vn.lienthong.dossier.CorrectDeclaration;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.ServicePlace;
import vn.lienthong.dossier.ServicePlace.Kind;
import vn.lienthong.dossier.declaration.BirthDeclaration;
import vn.lienthong.dossier.declaration.Child;
import vn.lienthong.dossier.declaration.Parent;
import vn.lienthong.dossier.declaration.Payment;
import vn.lienthong.dossier.declaration.PersonalId;
import vn.lienthong.platform.Json;
import vn.lienthong.platform.MovingClock;
import vn.lienthong.procedure.CertificateCorrection;
import vn.lienthong.procedure.CertificateCorrections;
import vn.lienthong.procedure.ChosenLimit;
import vn.lienthong.procedure.GrantedAnswers;
import vn.lienthong.procedure.LinkedGroup;
import vn.lienthong.procedure.LinkedProcedure;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.procedure.ProcedureStep;
import vn.lienthong.procedure.ProcedureSteps;
import vn.lienthong.procedure.rule.FeeQuestion.Exemption;
import vn.lienthong.security.Units;
import vn.lienthong.sla.LimitKey;

/**
 * What the birth group has of its own beside its models: which procedures a declaration asks for, and what each agency is
 * told: what its purpose needs and no more (NĐ 63/2024, Đ4 k1, Đ7; sđ. NĐ 301/2026, Đ3, Đ5).
 */
@ApplicationScoped
public class BirthGroup implements LinkedGroup {
    /** As it is recorded and shown. */
    static final String VERIFICATION_GROUND =
            "Trẻ không về ở với cha, mẹ tại nơi ở của cha, mẹ: phải kiểm tra, xác minh điều kiện đăng ký thường trú";

    private final Map<Operation, BiFunction<Dossier, BirthDeclaration, Object>> applications = Map.of(
            Operation.ISSUE_PERSONAL_ID, this::personalId,
            Operation.RECORD_BIRTH, this::birthEntry,
            Operation.CORRECT_BIRTH, (dossier, birth) -> birthCorrection(dossier),
            Operation.ASK_CONSENT, (dossier, birth) -> consentTo(birth),
            Operation.ASK_MARITAL_STATUS, (dossier, birth) -> maritalStatus(dossier),
            Operation.REGISTER_RESIDENCE, this::residence,
            Operation.ISSUE_HEALTH_CARD, this::healthCard,
            Operation.ISSUE_IDENTITY_CARD, this::identityCard);

    @Inject
    private Units units;

    @Inject
    private ProcedureSteps steps;

    @Inject
    private GrantedAnswers answers;

    @Inject
    private CertificateCorrections corrections;

    @Inject
    private CorrectDeclaration correctDeclaration;

    @Inject
    private EnquireMaritalStatus enquiries;

    @Override
    public LinkedProcedure linkedProcedure() {
        return LinkedProcedure.BIRTH;
    }

    /** Identity card and childbirth support only if they were asked for. */
    @Override
    public boolean asksFor(Procedure procedure, Dossier dossier) {
        if (procedure == Procedure.IDENTITY_CARD) {
            return declaration(dossier).identityCard().requested();
        }
        return procedure != Procedure.CHILDBIRTH_SUPPORT || declaration(dossier).childbirthSupport() != null;
    }

    @Override
    public List<String> draft(Procedure procedure, Dossier dossier) {
        return BirthDraft.lines(declaration(dossier), childId(dossier), units::nameOf);
    }

    /** The certificate at the birth office; the others where the form says (NĐ 301/2026, Mẫu 01). */
    @Override
    public ServicePlace delivery(Procedure procedure, Dossier dossier) {
        var wish = declaration(dossier).delivery();
        String residence = decidingUnit(Procedure.RESIDENCE_REGISTRATION, dossier);
        if (procedure == Procedure.RESIDENCE_REGISTRATION) {
            return switch (wish.residenceNotice()) {
                case NONE -> ServicePlace.of(Kind.ELECTRONIC);
                case BIRTH_OFFICE -> ServicePlace.at(dossier.competentUnit());
                case RESIDENCE_OFFICE -> ServicePlace.at(residence);
                case POST -> ServicePlace.of(Kind.POST);
            };
        }
        if (procedure == Procedure.HEALTH_INSURANCE_CARD) {
            return switch (wish.healthCard()) {
                case NONE -> ServicePlace.of(Kind.ELECTRONIC);
                case BIRTH_OFFICE -> ServicePlace.at(dossier.competentUnit());
                case HEALTH_INSURANCE_OFFICE -> ServicePlace.of(Kind.AGENCY);
                case POST -> ServicePlace.of(Kind.POST);
            };
        }
        if (procedure == Procedure.IDENTITY_CARD) {
            return switch (wish.identityCard()) {
                case NONE -> ServicePlace.of(Kind.ELECTRONIC);
                case BIRTH_OFFICE -> ServicePlace.at(dossier.competentUnit());
                case COMMUNE_POLICE -> ServicePlace.at(residence);
                case POST -> ServicePlace.of(Kind.POST);
            };
        }
        return procedure == Procedure.CHILDBIRTH_SUPPORT
                ? ServicePlace.of(Kind.ELECTRONIC)
                : ServicePlace.at(dossier.competentUnit());
    }

    @Override
    public Optional<ServicePlace> payment(Procedure procedure, Dossier dossier) {
        return procedure == Procedure.CHILDBIRTH_SUPPORT
                ? Optional.of(
                        declaration(dossier).childbirthSupport().payment().method() == Payment.Method.BANK_ACCOUNT
                                ? ServicePlace.of(Kind.BANK_ACCOUNT)
                                : ServicePlace.at(dossier.competentUnit()))
                : Optional.empty();
    }

    @Override
    public Exemption exemption(Dossier dossier) {
        return declaration(dossier).healthInsurance().poorHouseholdCertificate() == null
                ? Exemption.CHILD
                : Exemption.POOR_HOUSEHOLD;
    }

    /** The newborn, under the number just issued. */
    @Override
    public PersonalId owner(Dossier dossier) {
        return childId(dossier);
    }

    /** The residence is registered where it is asked for, whoever registers the birth. */
    @Override
    public String decidingUnit(Procedure procedure, Dossier dossier) {
        return procedure == Procedure.RESIDENCE_REGISTRATION
                ? declaration(dossier).residence().address().communeCode()
                : dossier.competentUnit();
    }

    @Override
    public Map<String, Object> facts(Dossier dossier, List<Procedure> chosen) {
        return Map.of(
                BirthGroupProcess.Variables.IDENTITY_CARD_ASKED,
                chosen.contains(Procedure.IDENTITY_CARD),
                BirthGroupProcess.Variables.CONSENT_NEEDED,
                asksConsent(Procedure.RESIDENCE_REGISTRATION, dossier));
    }

    @Override
    public boolean asksConsent(Procedure procedure, Dossier dossier) {
        return procedure == Procedure.RESIDENCE_REGISTRATION
                && declaration(dossier).residence().consentAskedFor();
    }

    /**
     * Residence has the longer limit only where it must be verified: never for a child under six who joins the parents
     * (NĐ 154/2024, Đ7; sđ. NĐ 58/2026; NĐ 63/2024, Đ8; sđ. NĐ 301/2026, Đ6 k3; L24).
     */
    @Override
    public Optional<ChosenLimit> limit(Procedure procedure, Dossier dossier) {
        return procedure == Procedure.RESIDENCE_REGISTRATION && verified(dossier)
                ? Optional.of(ChosenLimit.because(LimitKey.RESIDENCE_REGISTRATION_VERIFIED, VERIFICATION_GROUND))
                : LinkedGroup.super.limit(procedure, dossier);
    }

    @Override
    public Optional<ChosenLimit> totalLimit(Dossier dossier) {
        return verified(dossier)
                ? Optional.of(ChosenLimit.because(LimitKey.BIRTH_GROUP_TOTAL_VERIFIED, VERIFICATION_GROUND))
                : LinkedGroup.super.totalLimit(dossier);
    }

    private static boolean verified(Dossier dossier) {
        return declaration(dossier).residence().toBeVerified();
    }

    @Override
    public Object application(Operation operation, Dossier dossier) {
        return Optional.ofNullable(applications.get(operation))
                .orElseThrow(() -> new IllegalArgumentException(operation + " is not asked for a birth"))
                .apply(dossier, declaration(dossier));
    }

    private static BirthDeclaration declaration(Dossier dossier) {
        return Json.read(dossier.declarationJson(), BirthDeclaration.class);
    }

    private PersonalIdApplication personalId(Dossier dossier, BirthDeclaration birth) {
        Child child = birth.child();
        return new PersonalIdApplication(
                dossier.competentUnit(),
                new PersonalIdApplication.Newborn(
                        child.fullName(),
                        child.sex(),
                        child.birthDate(),
                        place(child),
                        child.ethnicity(),
                        child.nationality()),
                Optional.ofNullable(birth.mother()).map(Parent::personalId).orElse(null),
                Optional.ofNullable(birth.father()).map(Parent::personalId).orElse(null),
                child.birthNotification() == null
                        ? null
                        : child.birthNotification().number().toString());
    }

    private BirthEntryApplication birthEntry(Dossier dossier, BirthDeclaration birth) {
        Child child = birth.child();
        ProcedureStep step = steps.require(dossier.code(), Procedure.BIRTH_REGISTRATION);
        return new BirthEntryApplication(
                dossier.competentUnit(),
                new BirthEntryApplication.Child(
                        child.fullName(),
                        childId(dossier),
                        child.sex(),
                        child.birthDate(),
                        place(child),
                        child.ethnicity(),
                        child.nationality(),
                        child.hometown()),
                parent(birth.mother()),
                parent(birth.father()),
                new BirthEntryApplication.RequesterEntry(
                        birth.requester().fullName(),
                        birth.requester().personalId(),
                        birth.requester().relation()),
                step.signedBy().orElseThrow(),
                OffsetDateTime.ofInstant(step.signedAt().orElseThrow(), MovingClock.ZONE));
    }

    private BirthCorrectionApplication birthCorrection(Dossier dossier) {
        CertificateCorrection correction = corrections.requireSigned(dossier.code());
        BirthDeclaration right =
                Json.read(correctDeclaration.corrected(dossier, correction.fields()), BirthDeclaration.class);
        CertificateReference replaced = certificate(dossier);
        return new BirthCorrectionApplication(
                replaced.entryNumber(),
                correction.fields(),
                birthEntry(dossier, right)
                        .signed(
                                correction.signedBy().orElseThrow(),
                                OffsetDateTime.ofInstant(correction.signedAt().orElseThrow(), MovingClock.ZONE)),
                new BirthCorrectionApplication.Replaces(replaced.sha256()));
    }

    private static BirthEntryApplication.ParentEntry parent(Parent parent) {
        return parent == null
                ? null
                : new BirthEntryApplication.ParentEntry(parent.fullName(), parent.personalId(), parent.birthDate());
    }

    private ResidenceApplication residence(Dossier dossier, BirthDeclaration birth) {
        Child child = birth.child();
        var asked = birth.residence();
        return new ResidenceApplication(
                asked.address().communeCode(),
                new ResidenceApplication.Child(child.fullName(), childId(dossier), child.sex(), child.birthDate()),
                new ResidenceApplication.Householder(
                        asked.householderName(),
                        asked.householderPersonalId(),
                        asked.relationToHouseholder().name()),
                asked.address(),
                certificate(dossier),
                consent(dossier));
    }

    private ResidenceApplication.Consent consent(Dossier dossier) {
        return answers.find(dossier.code(), Operation.ASK_CONSENT)
                .map(given -> new ResidenceApplication.Consent(
                        given.path("consentNumber").asText(),
                        OffsetDateTime.parse(given.path("consentedAt").asText())))
                .orElse(null);
    }

    private MaritalStatusApplication maritalStatus(Dossier dossier) {
        var asked = enquiries.current(dossier.code());
        Parent parent = EnquireMaritalStatus.parent(dossier, asked.person()).orElseThrow();
        return new MaritalStatusApplication(
                asked.communeCode(), new MaritalStatusApplication.Person(parent.fullName(), parent.personalId()));
    }

    private static ConsentApplication consentTo(BirthDeclaration birth) {
        var asked = birth.residence();
        return new ConsentApplication(
                new ConsentApplication.Person(asked.householderName(), asked.householderPersonalId()),
                "RESIDENCE",
                asked.address(),
                new ConsentApplication.Child(birth.child().fullName()));
    }

    private HealthCardApplication healthCard(Dossier dossier, BirthDeclaration birth) {
        Child child = birth.child();
        var asked = birth.healthInsurance();
        var poor = asked.poorHouseholdCertificate();
        return new HealthCardApplication(
                new HealthCardApplication.Child(child.fullName(), childId(dossier), child.sex(), child.birthDate()),
                asked.firstCareFacilityCode(),
                birth.residence().address(),
                poor == null ? null : new HealthCardApplication.PoorHousehold(poor.number(), poor.issuedOn()),
                certificate(dossier),
                HospitalCheck.of(dossier)
                        .map(HospitalCheck::temporaryCardNumber)
                        .orElse(null));
    }

    private IdentityCardApplication identityCard(Dossier dossier, BirthDeclaration birth) {
        Child child = birth.child();
        ProcedureStep residence = steps.require(dossier.code(), Procedure.RESIDENCE_REGISTRATION);
        return new IdentityCardApplication(
                new IdentityCardApplication.Child(
                        child.fullName(), childId(dossier), child.sex(), child.birthDate(), child.nationality()),
                new IdentityCardApplication.Requester(
                        birth.requester().fullName(), birth.requester().personalId()),
                new IdentityCardApplication.Residence(
                        residence.outcomeNumber().orElseThrow(),
                        birth.residence().address()),
                certificate(dossier));
    }

    private PersonalId childId(Dossier dossier) {
        JsonNode granted = answers.require(dossier.code(), Operation.ISSUE_PERSONAL_ID);
        return new PersonalId(granted.path("personalId").asText());
    }

    private static String place(Child child) {
        return Stream.of(
                        child.birthPlace().facilityName(),
                        child.birthPlace().address().detail())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private CertificateReference certificate(Dossier dossier) {
        return steps.require(dossier.code(), Procedure.BIRTH_REGISTRATION).certificate();
    }
}
