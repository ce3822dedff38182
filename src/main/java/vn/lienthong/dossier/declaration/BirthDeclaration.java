package vn.lienthong.dossier.declaration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.lienthong.platform.FieldFault;

/**
 * Tờ khai điện tử liên thông khai sinh, đăng ký thường trú, cấp thẻ BHYT, cấp thẻ căn cước cho trẻ dưới 6 tuổi (Mẫu số 01,
 * NĐ 301/2026). Components and JSON names are the same; an absent component is {@code null}. The record can be read however
 * incomplete; {@link DeclarationCheck} tells what is missing or wrong.
 *
 * @param recipients kính gửi
 * @param requester người yêu cầu
 * @param child trẻ
 * @param mother mẹ; absent if not declared
 * @param father cha; absent if not declared
 * @param marriageCertificate giấy chứng nhận kết hôn; absent if not married
 * @param residence đề nghị đăng ký thường trú
 * @param healthInsurance đề nghị cấp thẻ BHYT
 * @param identityCard đề nghị cấp thẻ căn cước
 * @param delivery nhận kết quả
 * @param vneidIntegration tích hợp vào VNeID; absent if not asked for
 * @param childbirthSupport hỗ trợ sinh con; absent if not asked for
 * @param truthful cam đoan lời khai là đúng sự thật
 */
@Consistent
public record BirthDeclaration(
        List<@NotNull Recipient> recipients,
        @NotNull @Valid Requester requester,
        @NotNull @Valid Child child,
        @Valid Parent mother,
        @Valid Parent father,
        @Valid MarriageCertificate marriageCertificate,
        @NotNull @Valid ResidenceRequest residence,
        @NotNull @Valid HealthInsuranceRequest healthInsurance,
        @NotNull @Valid IdentityCardRequest identityCard,
        @NotNull @Valid Delivery delivery,
        @Valid VneidIntegration vneidIntegration,
        @Valid ChildbirthSupport childbirthSupport,
        @AssertTrue(message = "{truthful}") boolean truthful)
        implements Declaration, SelfChecked {

    private static final List<BirthRule> RULES =
            List.of(new ChildRule(), new ParentRule(), new RequesterRule(), new PaperRule(), new IdentifierRule());

    public BirthDeclaration {
        recipients = Fixed.list(recipients);
    }

    @Override
    public DeclarationForm form() {
        return DeclarationForm.BIRTH_01;
    }

    @Override
    public String subjectName() {
        return child.fullName();
    }

    @Override
    public LocalDate eventDate() {
        return child.birthDate();
    }

    @Override
    public Optional<String> certificateCode() {
        return Optional.ofNullable(child.birthNotification())
                .map(paper -> paper.number().value());
    }

    @Override
    public Optional<PersonalId> keyPerson() {
        return Optional.ofNullable(mother).map(Parent::personalId);
    }

    /** Abandoned and surrogate children are not on this form; who does not know whether the birth was seen is asked for both. */
    @Override
    public Set<DossierCircumstance> circumstances() {
        boolean inFacility =
                child.birthNotification() != null || child.birthPlace().facilityName() != null;
        Set<DossierCircumstance> found =
                EnumSet.of(inFacility ? DossierCircumstance.BIRTH_IN_FACILITY : DossierCircumstance.BIRTH_WITNESSED);
        if (parentsOfTwoNationalities()) {
            found.add(DossierCircumstance.FOREIGN_PARENT);
        }
        if (residence.consentOnPaper()) {
            found.add(DossierCircumstance.RESIDENCE_CONSENT_NEEDED);
        }
        return found;
    }

    /** {@return true if one parent is a foreigner and the other is not} */
    boolean parentsOfTwoNationalities() {
        return mother != null && father != null && mother.foreign() != father.foreign();
    }

    /** Residence of the father or the mother; where a child without parents stays is not on this form (Luật Hộ tịch 2014, Đ13). */
    @Override
    public Map<String, Optional<String>> places() {
        return Map.of(
                "fatherResidence", commune(father), "motherResidence", commune(mother), "childStays", Optional.empty());
    }

    private static Optional<String> commune(Parent parent) {
        return Optional.ofNullable(parent).map(Parent::residence).flatMap(Residence::commune);
    }

    @Override
    public List<DeclaredPerson> people() {
        return Stream.of(person("mother", mother), person("father", father))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<DeclaredPerson> person(String path, Parent parent) {
        return Optional.ofNullable(parent)
                .map(p -> new DeclaredPerson(path, p.personalId(), known -> RegistryComparison.of(path, p, known)));
    }

    @Override
    public void check(Findings findings) {
        RULES.forEach(rule -> rule.check(this, findings));
    }

    /** NĐ 63/2024, Đ7; sđ. NĐ 301/2026, Đ5. */
    @Override
    public Stream<String> missingParts(Set<PartKind> parts) {
        boolean consentOnPaper = residence != null && residence.consentOnPaper();
        return Stream.of(
                        parentsOfTwoNationalities() && !parts.contains(PartKind.NATIONALITY_AGREEMENT)
                                ? "parts.nationalityAgreement"
                                : null,
                        consentOnPaper && !parts.contains(PartKind.RESIDENCE_CONSENT) ? "parts.residenceConsent" : null)
                .filter(Objects::nonNull);
    }

    @Override
    public Stream<FieldFault> faults() {
        return Stream.of(
                        recipients.contains(Recipient.COMMUNE)
                                ? null
                                : new FieldFault("recipients", "recipients.commune"),
                        new HashSet<>(recipients).size() == recipients.size()
                                ? null
                                : new FieldFault("recipients", "recipients.twice"),
                        marriageCertificate != null && (mother == null || father == null)
                                ? new FieldFault("marriageCertificate", "marriageCertificate.parents")
                                : null)
                .filter(fault -> fault != null);
    }
}
