package vn.lienthong.dossier.declaration;

import java.time.YearMonth;
import java.util.List;

/**
 * The kind of beneficiary fits the person, the benefits asked for and the agencies addressed (NĐ 63/2024, Đ14; sđ.
 * NĐ 301/2026, Đ10; NĐ 20/2021, Đ11).
 */
final class BeneficiaryRule implements DeathRule {
    private static final int SOCIAL_PENSION_FROM = 70;
    private static final int OTHER_BENEFIT_FROM = 80;
    private static final int CHILD_UNTIL = 22;

    @Override
    public void check(DeathDeclaration declaration, Findings findings) {
        BenefitRequest benefit = declaration.benefit();
        if (benefit == null || benefit.beneficiary() == null) {
            return;
        }
        Beneficiary beneficiary = benefit.beneficiary();
        addressed(declaration, beneficiary.insurance(), DeathRecipient.HEALTH_INSURANCE, findings);
        addressed(declaration, beneficiary.merit(), DeathRecipient.HOME_AFFAIRS, findings);
        addressed(declaration, beneficiary.social(), DeathRecipient.HEALTH, findings);
        boolean survivors = declaration.asksFor(DeathProcedure.SURVIVOR_BENEFIT);
        if (survivors
                && beneficiary.social() != null
                && beneficiary.insurance() == null
                && beneficiary.merit() == null) {
            findings.error("procedures", "survivor.socialOnly");
        }
        if (beneficiary.merit() != null) {
            checkMerit(declaration, beneficiary.merit(), findings);
        }
        if (beneficiary.social() != null) {
            checkSocial(declaration, beneficiary.social().kinds(), findings);
        }
        checkNumber(declaration, beneficiary.insurance(), findings);
    }

    private static void addressed(
            DeathDeclaration declaration, Object branch, DeathRecipient recipient, Findings findings) {
        if (branch != null && !declaration.recipients().contains(recipient)) {
            findings.error("recipients", "recipients." + recipient.name());
        }
    }

    private static void checkMerit(DeathDeclaration declaration, MeritBeneficiary merit, Findings findings) {
        findings.pastOrToday("benefit.beneficiary.merit.decisionDate", merit.decisionDate());
        String last = merit.lastMonthPaid();
        boolean readable = last != null && last.matches("\\d{4}-(0[1-9]|1[0-2])");
        if (readable && YearMonth.parse(last).isAfter(YearMonth.from(findings.today()))) {
            findings.error("benefit.beneficiary.merit.lastMonthPaid", "date.future");
        }
        MeritRelatives relatives = declaration.benefit().meritRelatives();
        if (declaration.asksFor(DeathProcedure.SURVIVOR_BENEFIT)
                && (relatives == null || relatives.all().isEmpty())) {
            findings.error("benefit.meritRelatives", "meritRelatives.missing");
        }
    }

    private static void checkSocial(
            DeathDeclaration declaration, List<SocialBeneficiary.SocialKind> kinds, Findings findings) {
        Deceased deceased = declaration.deceased();
        boolean dated = deceased != null
                && deceased.birthDate() != null
                && deceased.died() != null
                && deceased.died().date() != null;
        if (!dated) {
            return;
        }
        long age = deceased.birthDate().greatestAgeOn(deceased.died().date());
        String field = "benefit.beneficiary.social.kinds";
        if (kinds.contains(SocialBeneficiary.SocialKind.SOCIAL_PENSION) && age < SOCIAL_PENSION_FROM) {
            findings.warning(field, "social.pensionAge");
        }
        if (kinds.contains(SocialBeneficiary.SocialKind.OTHER_MONTHLY_BENEFIT) && age < OTHER_BENEFIT_FROM) {
            findings.warning(field, "social.otherAge");
        }
        if (kinds.contains(SocialBeneficiary.SocialKind.CHILD_OF_POOR_SINGLE_PARENT) && age > CHILD_UNTIL) {
            findings.warning(field, "social.childAge");
        }
    }

    private static void checkNumber(DeathDeclaration declaration, InsuranceBeneficiary insurance, Findings findings) {
        if (insurance == null || insurance.number() == null || declaration.deceased() == null) {
            return;
        }
        PersonalId deceased = declaration.deceased().personalId();
        boolean other = insurance
                .number()
                .personalId()
                .filter(number -> deceased != null && !number.equals(deceased))
                .isPresent();
        if (other) {
            findings.error("benefit.beneficiary.insurance.number", "insurance.otherPerson");
        }
    }
}
