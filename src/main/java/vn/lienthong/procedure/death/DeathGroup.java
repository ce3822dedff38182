package vn.lienthong.procedure.death;

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
import vn.lienthong.agency.DeceasedPerson;
import vn.lienthong.agency.Operation;
import vn.lienthong.agency.civilstatus.DeathCorrectionApplication;
import vn.lienthong.agency.civilstatus.DeathEntryApplication;
import vn.lienthong.agency.healthinsurance.SurvivorBenefitStopApplication;
import vn.lienthong.agency.residence.DeregistrationApplication;
import vn.lienthong.dossier.CorrectDeclaration;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.ServicePlace;
import vn.lienthong.dossier.ServicePlace.Kind;
import vn.lienthong.dossier.declaration.Address;
import vn.lienthong.dossier.declaration.BenefitPayment;
import vn.lienthong.dossier.declaration.BenefitRequest;
import vn.lienthong.dossier.declaration.DeathDeclaration;
import vn.lienthong.dossier.declaration.DeathDelivery;
import vn.lienthong.dossier.declaration.DeathDelivery.PaperPlace;
import vn.lienthong.dossier.declaration.Deceased;
import vn.lienthong.dossier.declaration.FuneralRecipient;
import vn.lienthong.dossier.declaration.OneOffRepresentative;
import vn.lienthong.dossier.declaration.PersonalId;
import vn.lienthong.dossier.declaration.Residence;
import vn.lienthong.dossier.declaration.TimeOfDeath;
import vn.lienthong.platform.Json;
import vn.lienthong.platform.MovingClock;
import vn.lienthong.procedure.CertificateCorrection;
import vn.lienthong.procedure.CertificateCorrections;
import vn.lienthong.procedure.LinkedGroup;
import vn.lienthong.procedure.LinkedProcedure;
import vn.lienthong.procedure.Procedure;
import vn.lienthong.procedure.ProcedureStep;
import vn.lienthong.procedure.ProcedureSteps;
import vn.lienthong.procedure.rule.BenefitBranch;
import vn.lienthong.procedure.rule.FeeQuestion.Exemption;
import vn.lienthong.security.Units;

/**
 * What the death group has of its own beside its models: which procedures a declaration leads to, decided across the three
 * branches before anything is paid, and what each agency is told (NĐ 63/2024, Đ12, Đ14; sđ. NĐ 301/2026, Đ10).
 */
@ApplicationScoped
public class DeathGroup implements LinkedGroup {
    /** Who pays what. */
    static final Map<Procedure, BenefitBranch> BENEFITS = Map.of(
            Procedure.INSURANCE_DEATH_BENEFIT, BenefitBranch.INSURANCE,
            Procedure.MERIT_DEATH_BENEFIT, BenefitBranch.MERIT,
            Procedure.SOCIAL_DEATH_BENEFIT, BenefitBranch.SOCIAL);

    private final Map<Operation, BiFunction<Dossier, DeathDeclaration, Object>> applications = Map.of(
            Operation.RECORD_DEATH, this::deathEntry,
            Operation.CORRECT_DEATH, (dossier, death) -> deathCorrection(dossier),
            Operation.DEREGISTER_RESIDENCE, this::deregistration,
            Operation.STOP_SURVIVOR_BENEFIT, this::stop,
            Operation.PAY_INSURANCE_BENEFIT, (dossier, death) -> benefit(BenefitBranch.INSURANCE, dossier, death),
            Operation.PAY_MERIT_BENEFIT, (dossier, death) -> benefit(BenefitBranch.MERIT, dossier, death),
            Operation.PAY_SOCIAL_BENEFIT, (dossier, death) -> benefit(BenefitBranch.SOCIAL, dossier, death));

    @Inject
    private Units units;

    @Inject
    private RouteBenefits routing;

    @Inject
    private BenefitPayload payload;

    @Inject
    private ProcedureSteps steps;

    @Inject
    private CertificateCorrections corrections;

    @Inject
    private CorrectDeclaration correctDeclaration;

    @Override
    public LinkedProcedure linkedProcedure() {
        return LinkedProcedure.DEATH;
    }

    /** Decides who pays, by the rules at technical receipt. */
    @Override
    public void received(Dossier dossier) {
        routing.route(dossier, declaration(dossier));
    }

    /** Registration and deregistration always; of the branches only those that the routing found to owe something. */
    @Override
    public boolean asksFor(Procedure procedure, Dossier dossier) {
        return follows(procedure, routed(dossier));
    }

    /** @return whether a death with these benefits has this procedure */
    static boolean follows(Procedure procedure, Optional<RoutedBenefits> routed) {
        if (procedure == Procedure.SURVIVOR_BENEFIT_STOP) {
            return routed.filter(RoutedBenefits::stopsSurvivorBenefit).isPresent();
        }
        return !BENEFITS.containsKey(procedure)
                || routed.filter(benefits -> benefits.involves(BENEFITS.get(procedure)))
                        .isPresent();
    }

    @Override
    public Map<String, Object> facts(Dossier dossier, List<Procedure> chosen) {
        return Map.of(
                DeathGroupProcess.Variables.INSURANCE_BENEFIT_DUE,
                chosen.contains(Procedure.INSURANCE_DEATH_BENEFIT),
                DeathGroupProcess.Variables.SURVIVOR_BENEFIT_STOPS,
                chosen.contains(Procedure.SURVIVOR_BENEFIT_STOP),
                DeathGroupProcess.Variables.MERIT_BENEFIT_DUE,
                chosen.contains(Procedure.MERIT_DEATH_BENEFIT),
                DeathGroupProcess.Variables.SOCIAL_BENEFIT_DUE,
                chosen.contains(Procedure.SOCIAL_DEATH_BENEFIT));
    }

    @Override
    public List<String> draft(Procedure procedure, Dossier dossier) {
        return DeathDraft.lines(declaration(dossier), units::nameOf);
    }

    /** The extract at the death office; the others where the form says (NĐ 301/2026, Mẫu 02). */
    @Override
    public ServicePlace delivery(Procedure procedure, Dossier dossier) {
        var wish = declaration(dossier).delivery();
        if (procedure == Procedure.RESIDENCE_DEREGISTRATION) {
            return wish.residenceNotice() == PaperPlace.AGENCY
                    ? ServicePlace.at(decidingUnit(procedure, dossier))
                    : place(wish.residenceNotice(), dossier);
        }
        if (procedure == Procedure.SURVIVOR_BENEFIT_STOP) {
            return ServicePlace.of(Kind.ELECTRONIC);
        }
        return BENEFITS.containsKey(procedure)
                ? place(wished(BENEFITS.get(procedure), wish), dossier)
                : ServicePlace.at(dossier.competentUnit());
    }

    private static PaperPlace wished(BenefitBranch branch, DeathDelivery wish) {
        return switch (branch) {
            case INSURANCE -> wish.insuranceResult();
            case MERIT -> wish.meritResult();
            case SOCIAL -> wish.socialResult();
        };
    }

    private static ServicePlace place(PaperPlace wish, Dossier dossier) {
        return switch (wish) {
            case NONE -> ServicePlace.of(Kind.ELECTRONIC);
            case DEATH_OFFICE -> ServicePlace.at(dossier.competentUnit());
            case AGENCY -> ServicePlace.of(Kind.AGENCY);
            case POST -> ServicePlace.of(Kind.POST);
        };
    }

    /** Whoever gets the funeral allowance, else the representative of the relatives, said how. */
    @Override
    public Optional<ServicePlace> payment(Procedure procedure, Dossier dossier) {
        return BENEFITS.containsKey(procedure)
                ? Optional.ofNullable(declaration(dossier).benefit())
                        .flatMap(DeathGroup::paidBy)
                        .map(by -> ServicePlace.of(
                                by == BenefitPayment.PaidBy.BANK_ACCOUNT ? Kind.BANK_ACCOUNT : Kind.AGENCY))
                : Optional.empty();
    }

    private static Optional<BenefitPayment.PaidBy> paidBy(BenefitRequest benefit) {
        return Optional.ofNullable(benefit.funeral())
                .map(FuneralRecipient::payment)
                .or(() -> Optional.ofNullable(benefit.oneOff()).map(OneOffRepresentative::payment))
                .map(BenefitPayment::by);
    }

    @Override
    public Exemption exemption(Dossier dossier) {
        var benefit = declaration(dossier).benefit();
        return benefit == null || benefit.beneficiary().merit() == null ? Exemption.NONE : Exemption.MERIT;
    }

    /** The requester: the deceased has no use for a store. */
    @Override
    public PersonalId owner(Dossier dossier) {
        return declaration(dossier).requester().personalId();
    }

    /** The residence is deleted where the deceased last lived, whoever registers the death. */
    @Override
    public String decidingUnit(Procedure procedure, Dossier dossier) {
        return procedure == Procedure.RESIDENCE_DEREGISTRATION
                ? lastResidenceUnit(dossier, declaration(dossier))
                : dossier.competentUnit();
    }

    @Override
    public Object application(Operation operation, Dossier dossier) {
        return Optional.ofNullable(applications.get(operation))
                .orElseThrow(() -> new IllegalArgumentException(operation + " is not asked for a death"))
                .apply(dossier, declaration(dossier));
    }

    private DeregistrationApplication deregistration(Dossier dossier, DeathDeclaration death) {
        return new DeregistrationApplication(
                lastResidenceUnit(dossier, death),
                deceased(death),
                lastResidence(death).orElse(null),
                certificate(dossier));
    }

    private SurvivorBenefitStopApplication stop(Dossier dossier, DeathDeclaration death) {
        return new SurvivorBenefitStopApplication(deceased(death), certificate(dossier));
    }

    private Object benefit(BenefitBranch branch, Dossier dossier, DeathDeclaration death) {
        return payload.of(
                branch,
                dossier,
                routed(dossier).orElseThrow(),
                new BenefitPayload.Death(death, deceased(death), certificate(dossier)));
    }

    private DeathEntryApplication deathEntry(Dossier dossier, DeathDeclaration death) {
        Deceased deceased = death.deceased();
        ProcedureStep step = steps.require(dossier.code(), Procedure.DEATH_REGISTRATION);
        return new DeathEntryApplication(
                dossier.competentUnit(),
                new DeathEntryApplication.Deceased(
                        deceased.fullName(),
                        deceased.personalId(),
                        deceased.sex(),
                        deceased.birthDate(),
                        instant(deceased.died()),
                        place(deceased)),
                new DeathEntryApplication.RequesterEntry(
                        death.requester().fullName(),
                        death.requester().personalId(),
                        death.requester().relation()),
                step.signedBy().orElseThrow(),
                OffsetDateTime.ofInstant(step.signedAt().orElseThrow(), MovingClock.ZONE));
    }

    private DeathCorrectionApplication deathCorrection(Dossier dossier) {
        CertificateCorrection correction = corrections.requireSigned(dossier.code());
        DeathDeclaration right =
                Json.read(correctDeclaration.corrected(dossier, correction.fields()), DeathDeclaration.class);
        CertificateReference replaced = certificate(dossier);
        return new DeathCorrectionApplication(
                replaced.entryNumber(),
                correction.fields(),
                deathEntry(dossier, right)
                        .signed(
                                correction.signedBy().orElseThrow(),
                                OffsetDateTime.ofInstant(correction.signedAt().orElseThrow(), MovingClock.ZONE)),
                new DeathCorrectionApplication.Replaces(replaced.sha256()));
    }

    private static DeathDeclaration declaration(Dossier dossier) {
        return Json.read(dossier.declarationJson(), DeathDeclaration.class);
    }

    private static Optional<RoutedBenefits> routed(Dossier dossier) {
        return dossier.benefitRouteJson().map(json -> Json.read(json, RoutedBenefits.class));
    }

    private static DeceasedPerson deceased(DeathDeclaration death) {
        Deceased deceased = death.deceased();
        return new DeceasedPerson(deceased.fullName(), deceased.personalId(), instant(deceased.died()));
    }

    private static String instant(TimeOfDeath died) {
        return died.hour() == null
                ? died.date().toString()
                : died.date()
                        .atTime(died.hour(), Objects.requireNonNullElse(died.minute(), 0))
                        .toString();
    }

    private static String place(Deceased deceased) {
        return Stream.of(
                        deceased.place().facilityName(),
                        deceased.place().address().detail())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static Optional<Address> lastResidence(DeathDeclaration death) {
        return Optional.ofNullable(death.deceased().lastResidence()).map(Residence::address);
    }

    private static String lastResidenceUnit(Dossier dossier, DeathDeclaration death) {
        return lastResidence(death).map(Address::communeCode).orElseGet(dossier::competentUnit);
    }

    private CertificateReference certificate(Dossier dossier) {
        return steps.require(dossier.code(), Procedure.DEATH_REGISTRATION).certificate();
    }
}
