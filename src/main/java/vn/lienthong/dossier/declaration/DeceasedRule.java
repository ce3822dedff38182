package vn.lienthong.dossier.declaration;

import java.time.LocalDate;

/**
 * Dates about the deceased can be as told. A death should be declared within 15 days (Luật Hộ tịch 2014, Đ33); later is late,
 * not refused. The commune of the last residence registers, that of the place of death if it is unknown (Đ32).
 */
final class DeceasedRule implements DeathRule {

    @Override
    public void check(DeathDeclaration declaration, Findings findings) {
        Deceased deceased = declaration.deceased();
        if (deceased == null) {
            return;
        }
        findings.pastOrToday("deceased.birthDate", deceased.birthDate());
        if (deceased.otherDocument() != null) {
            findings.pastOrToday(
                    "deceased.otherDocument.issuedOn", deceased.otherDocument().issuedOn());
        }
        checkNumber(deceased, findings);
        if (deceased.lastResidence() == null) {
            findings.warning("deceased.lastResidence", "deceased.lastResidence.unknown");
        }
        LocalDate died = deceased.died() == null ? null : deceased.died().date();
        if (died != null) {
            checkDied(died, deceased, findings);
        }
        checkPaper(deceased.paper(), died, findings);
    }

    private static void checkDied(LocalDate died, Deceased deceased, Findings findings) {
        findings.pastOrToday("deceased.died.date", died);
        if (died.plusDays(DeclarationForm.DEATH_02.registeredWithinDays()).isBefore(findings.today())) {
            findings.warning("deceased.died.date", "deceased.late");
        }
        if (deceased.birthDate() != null && deceased.birthDate().after(died)) {
            findings.error("deceased.died.date", "deceased.beforeBirth");
        } else if (deceased.birthDate() != null && mayHaveLivedLessThanADay(deceased.birthDate(), died)) {
            findings.warning("deceased.died.date", "deceased.newborn");
        }
    }

    /** Bộ luật Dân sự 2015, Đ30; only the day of birth is on the form, not its hour (L21). */
    private static boolean mayHaveLivedLessThanADay(PartialDate born, LocalDate died) {
        return born.precision() == PartialDate.Precision.DAY && !born.earliest().isBefore(died.minusDays(1));
    }

    private static void checkPaper(DeathPaper paper, LocalDate died, Findings findings) {
        if (paper == null) {
            findings.warning("deceased.paper", "deathPaper.none");
            return;
        }
        findings.pastOrToday("deceased.paper.issuedOn", paper.issuedOn());
        if (paper.issuedOn() != null && died != null && paper.issuedOn().isBefore(died)) {
            findings.error("deceased.paper.issuedOn", "deathPaper.beforeDeath");
        }
        if (paper.kind() == DeathPaper.Kind.DEATH_NOTICE && paper.number() == null) {
            findings.warning("deceased.paper", "deathPaper.number");
        }
    }

    private static void checkNumber(Deceased deceased, Findings findings) {
        PersonalId id = deceased.personalId();
        if (id == null) {
            return;
        }
        boolean otherSex = deceased.sex() != null && id.sexByDigit() != deceased.sex();
        if (otherSex) {
            findings.warning("deceased.personalId", "personalId.sexDeclared");
        }
        if (deceased.birthDate() != null
                && id.birthYearByDigits() != deceased.birthDate().year()) {
            findings.warning("deceased.personalId", "personalId.year");
        }
    }
}
