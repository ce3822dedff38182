package vn.lienthong.procedure.rule;

import java.time.LocalDate;

/**
 * A benefit as it was paid.
 *
 * @param dossierCode of the dossier, our number
 * @param kind which
 * @param diedOn day of the death
 * @param decidedOn day of the decision
 * @param amount what was paid
 */
public record PaidBenefit(String dossierCode, BenefitKind kind, LocalDate diedOn, LocalDate decidedOn, Dong amount) {
    public PaidBenefit {
        if (decidedOn.isBefore(diedOn)) {
            throw new IllegalArgumentException("a benefit is not decided before the death");
        }
    }
}
