package vn.lienthong.dossier.declaration;

import java.util.List;

/**
 * Somebody receives what is asked for, and only that: the funeral allowance goes to who saw to the funeral (Luật BHXH 2024,
 * Đ85), the one-off survivor benefit to a representative of those who ask for it (Mẫu 02).
 */
final class PaidPersonRule implements DeathRule {

    @Override
    public void check(DeathDeclaration declaration, Findings findings) {
        BenefitRequest benefit = declaration.benefit();
        if (benefit == null) {
            return;
        }
        boolean funeral = declaration.asksFor(DeathProcedure.FUNERAL_ALLOWANCE);
        if (funeral && benefit.funeral() == null) {
            findings.error("benefit.funeral", "funeral.missing");
        }
        if (!funeral && benefit.funeral() != null) {
            findings.error("benefit.funeral", "funeral.notAsked");
        }
        if (benefit.funeral() != null && benefit.funeral().person() != null) {
            checkUndertaker(benefit.funeral().person(), benefit.relatives(), findings);
            checkAlive("benefit.funeral.person.personalId", benefit.funeral().person(), declaration, findings);
        }
        checkOneOff(declaration, benefit, findings);
    }

    private static void checkUndertaker(ReceivingPerson person, List<Relative> relatives, Findings findings) {
        List<Relative> undertakers = relatives.stream()
                .filter(relative -> relative != null && relative.undertaker())
                .toList();
        boolean comparable =
                undertakers.size() == 1 && undertakers.get(0).number() != null && person.personalId() != null;
        if (!comparable) {
            return;
        }
        boolean other = undertakers
                .get(0)
                .number()
                .personalId()
                .filter(number -> !number.equals(person.personalId()))
                .isPresent();
        if (other) {
            findings.error("benefit.funeral.person.personalId", "funeral.notUndertaker");
        }
    }

    private static void checkOneOff(DeathDeclaration declaration, BenefitRequest benefit, Findings findings) {
        boolean asked = benefit.relatives().stream()
                .anyMatch(relative -> relative != null
                        && !relative.deceased()
                        && relative.asks() == Relative.SurvivorBenefit.ONE_OFF);
        boolean merit = benefit.beneficiary() != null
                && benefit.beneficiary().merit() != null
                && declaration.asksFor(DeathProcedure.SURVIVOR_BENEFIT);
        if ((asked || merit) && benefit.oneOff() == null) {
            findings.error("benefit.oneOff", "oneOff.missing");
        }
        if (!asked && !merit && benefit.oneOff() != null) {
            findings.error("benefit.oneOff", "oneOff.notAsked");
        }
        if (benefit.oneOff() != null && benefit.oneOff().person() != null) {
            checkAlive("benefit.oneOff.person.personalId", benefit.oneOff().person(), declaration, findings);
        }
    }

    private static void checkAlive(
            String field, ReceivingPerson person, DeathDeclaration declaration, Findings findings) {
        boolean dead = declaration.deceased() != null
                && person.personalId() != null
                && person.personalId().equals(declaration.deceased().personalId());
        if (dead) {
            findings.error(field, "receivingPerson.isDeceased");
        }
    }
}
