package vn.lienthong.dossier.declaration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.lienthong.platform.FieldFault;

/**
 * Tờ khai điện tử liên thông đăng ký khai tử, xóa đăng ký thường trú, giải quyết mai táng phí, tử tuất (Mẫu số 02,
 * NĐ 301/2026). Components and JSON names are the same; an absent component is {@code null}. The record can be read however
 * incomplete; {@link DeclarationCheck} tells what is missing or wrong.
 *
 * @param recipients kính gửi
 * @param requester người yêu cầu
 * @param deceased người chết
 * @param procedures which of the group are asked for: always the first two, a benefit or both if wished (NĐ 63/2024, Đ12)
 * @param benefit đề nghị mai táng phí, tử tuất; absent if neither is asked for
 * @param delivery nhận kết quả
 * @param truthful cam đoan lời khai là đúng sự thật
 */
@Consistent
public record DeathDeclaration(
        List<@NotNull DeathRecipient> recipients,
        @NotNull @Valid DeathRequester requester,
        @NotNull @Valid Deceased deceased,
        List<@NotNull DeathProcedure> procedures,
        @Valid BenefitRequest benefit,
        @NotNull @Valid DeathDelivery delivery,
        @AssertTrue(message = "{truthful}") boolean truthful)
        implements Declaration, SelfChecked {

    private static final List<DeathRule> RULES = List.of(
            new DeceasedRule(),
            new DeathRequesterRule(),
            new BeneficiaryRule(),
            new RelativesRule(),
            new ReceiversRule(),
            new PaidPersonRule(),
            new MeritRelativesRule(),
            new DeathDeliveryRule());

    public DeathDeclaration {
        recipients = Fixed.list(recipients);
        procedures = Fixed.list(procedures);
    }

    @Override
    public DeclarationForm form() {
        return DeclarationForm.DEATH_02;
    }

    @Override
    public String subjectName() {
        return deceased.fullName();
    }

    @Override
    public LocalDate eventDate() {
        return deceased.died().date();
    }

    /** Of a Giấy báo tử only: substitutes come from others. */
    @Override
    public Optional<String> certificateCode() {
        return Optional.ofNullable(deceased.paper())
                .filter(paper -> paper.kind() == DeathPaper.Kind.DEATH_NOTICE)
                .map(DeathPaper::number);
    }

    @Override
    public Optional<PersonalId> keyPerson() {
        return Optional.ofNullable(deceased.personalId());
    }

    /** A child that died before it had a number has its Giấy chứng sinh (L21). */
    @Override
    public Optional<String> keyDocument() {
        return Optional.ofNullable(deceased.otherDocument())
                .map(OtherDocument::number)
                .map(number -> number.toUpperCase(Locale.ROOT));
    }

    /** Whether the fee of an assessment is claimed is not on this form. */
    @Override
    public Set<DossierCircumstance> circumstances() {
        boolean inFacility = deceased.place().facilityName() != null && !DeathPapers.substitute(this);
        Set<DossierCircumstance> found =
                EnumSet.of(inFacility ? DossierCircumstance.DEATH_IN_FACILITY : DossierCircumstance.DEATH_ELSEWHERE);
        if (DeathPapers.capacityLost(this)) {
            found.add(DossierCircumstance.SURVIVOR_INCAPACITATED);
        }
        if (DeathPapers.agreementOnPaper(this)) {
            found.add(DossierCircumstance.RECIPIENT_CHOSEN);
        }
        return found;
    }

    /** Last residence, then the place of death; where a body was found is not on this form (Luật Hộ tịch 2014, Đ32). */
    @Override
    public Map<String, Optional<String>> places() {
        return Map.of(
                "lastResidence", Optional.ofNullable(deceased.lastResidence()).flatMap(Residence::commune),
                "placeOfDeath", Optional.ofNullable(deceased.place().address()).map(Address::communeCode),
                "placeFound", Optional.empty());
    }

    @Override
    public List<DeclaredPerson> people() {
        return List.of(
                new DeclaredPerson("deceased", deceased.personalId(), known -> RegistryComparison.of(deceased, known)));
    }

    @Override
    public void check(Findings findings) {
        RULES.forEach(rule -> rule.check(this, findings));
    }

    @Override
    public Stream<String> missingParts(Set<PartKind> parts) {
        return DeathPapers.missing(this, parts);
    }

    /** {@return true if that procedure was chosen} */
    public boolean asksFor(DeathProcedure procedure) {
        return procedures.contains(procedure);
    }

    /** {@return true if a funeral or survivor benefit was chosen} */
    boolean asksForBenefit() {
        return asksFor(DeathProcedure.FUNERAL_ALLOWANCE) || asksFor(DeathProcedure.SURVIVOR_BENEFIT);
    }

    @Override
    public Stream<FieldFault> faults() {
        boolean both = asksFor(DeathProcedure.DEATH_REGISTRATION) && asksFor(DeathProcedure.RESIDENCE_DEREGISTRATION);
        return Stream.of(
                        recipients.contains(DeathRecipient.COMMUNE)
                                ? null
                                : new FieldFault("recipients", "recipients.commune"),
                        recipients.contains(DeathRecipient.RESIDENCE)
                                ? null
                                : new FieldFault("recipients", "recipients.residence"),
                        twice(recipients) ? new FieldFault("recipients", "recipients.twice") : null,
                        both ? null : new FieldFault("procedures", "death.procedures"),
                        twice(procedures) ? new FieldFault("procedures", "list.twice") : null,
                        asksForBenefit() && benefit == null ? new FieldFault("benefit", "benefit.missing") : null,
                        !asksForBenefit() && benefit != null ? new FieldFault("benefit", "benefit.notAsked") : null)
                .filter(Objects::nonNull);
    }

    private static boolean twice(List<?> list) {
        return new HashSet<>(list).size() < list.size();
    }
}
