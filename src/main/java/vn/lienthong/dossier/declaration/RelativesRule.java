package vn.lienthong.dossier.declaration;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The table of relatives (Mẫu 02). For the funeral only: who saw to it and one other relative. For survivor benefits of the
 * insurance: all relatives, the dead marked, and no more than four draw a monthly benefit (Luật BHXH 2024, Đ86–87).
 */
final class RelativesRule implements DeathRule {
    private static final String FIELD = "benefit.relatives";
    private static final int MOST_MONTHLY = 4;
    private static final int FOR_THE_FUNERAL = 2;

    @Override
    public void check(DeathDeclaration declaration, Findings findings) {
        if (declaration.benefit() == null) {
            return;
        }
        List<Relative> relatives = declaration.benefit().relatives();
        checkEach(declaration, relatives, findings);
        Beneficiary beneficiary = declaration.benefit().beneficiary();
        if (beneficiary == null || beneficiary.insurance() == null) {
            return;
        }
        if (declaration.asksFor(DeathProcedure.SURVIVOR_BENEFIT)) {
            checkSurvivors(relatives, findings);
        } else {
            checkForFuneral(declaration.benefit(), relatives, findings);
        }
    }

    private static void checkEach(DeathDeclaration declaration, List<Relative> relatives, Findings findings) {
        Set<InsuranceNumber> seen = new HashSet<>();
        PersonalId deceased =
                declaration.deceased() == null ? null : declaration.deceased().personalId();
        for (int i = 0; i < relatives.size(); i++) {
            Relative relative = relatives.get(i);
            if (relative == null) {
                continue;
            }
            String row = FIELD + "[" + i + "].";
            findings.pastOrToday(row + "birthDate", relative.birthDate());
            if (relative.number() != null && !seen.add(relative.number())) {
                findings.error(row + "number", "relative.twice");
            }
            if (relative.number() != null && relative.number().belongsTo(deceased)) {
                findings.error(row + "number", "relative.isDeceased");
            }
            if (relative.relation() != null && !relative.relation().relative()) {
                findings.error(row + "relation", "relative.noRelative");
            }
            checkAsking(declaration, relative, row, findings);
        }
    }

    private static void checkAsking(DeathDeclaration declaration, Relative relative, String row, Findings findings) {
        if (relative.asksMoney() && !declaration.asksFor(DeathProcedure.SURVIVOR_BENEFIT)) {
            findings.error(row + "asks", "relative.survivorNotChosen");
        }
        boolean canConfirm = !relative.deceased() && !relative.needsReceiver(findings.today());
        if (canConfirm && relative.confirmedBy() == null) {
            findings.error(row + "confirmedBy", "relative.confirmedBy");
        }
        if (!canConfirm && relative.confirmedBy() != null) {
            findings.error(row + "confirmedBy", "relative.cannotConfirm");
        }
    }

    private static void checkForFuneral(BenefitRequest benefit, List<Relative> relatives, Findings findings) {
        boolean byOrganisation = benefit.funeral() != null && benefit.funeral().organisation() != null;
        if (byOrganisation) {
            return;
        }
        long undertakers = undertakers(relatives);
        if (undertakers != 1 || relatives.size() != FOR_THE_FUNERAL) {
            findings.error(FIELD, "relatives.funeralOnly");
        }
    }

    private static void checkSurvivors(List<Relative> relatives, Findings findings) {
        List<Relative> known = relatives.stream().filter(Objects::nonNull).toList();
        if (known.stream().noneMatch(Relative::asksMoney)) {
            findings.error(FIELD, "relatives.nobodyAsks");
        }
        long monthly = known.stream()
                .filter(relative -> !relative.deceased() && relative.asks() == Relative.SurvivorBenefit.MONTHLY)
                .count();
        if (monthly > MOST_MONTHLY) {
            findings.error(FIELD, "relatives.mostMonthly");
        }
        if (undertakers(relatives) > 1) {
            findings.error(FIELD, "relatives.undertakers");
        }
        boolean parents = known.stream()
                .anyMatch(relative -> relative.relation() == RelationToDeceased.PARENT
                        || relative.relation() == RelationToDeceased.ADOPTIVE_PARENT);
        if (!known.isEmpty() && !parents) {
            findings.warning(FIELD, "relatives.parentsMissing");
        }
        boolean oneOff = known.stream()
                .anyMatch(relative -> relative.asksMoney() && relative.asks() == Relative.SurvivorBenefit.ONE_OFF);
        if (monthly > 0 && oneOff) {
            findings.warning(FIELD, "relatives.monthlyAndOneOff");
        }
    }

    private static long undertakers(List<Relative> relatives) {
        return relatives.stream()
                .filter(relative -> relative != null && relative.undertaker())
                .count();
    }
}
