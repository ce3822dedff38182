package vn.lienthong.procedure.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lienthong.platform.DecisionTables;

/** The list of supplementary payments that a rate published after the day it counts from causes (domain.md, L37). */
@ApplicationScoped
public class SupplementaryPayments {
    private static final String PROPORTIONAL = "MERIT_PROPORTIONAL";

    private BenefitAmounts amounts;

    /** For the container. */
    protected SupplementaryPayments() {}

    /** @param tables where the rules are */
    @Inject
    public SupplementaryPayments(DecisionTables tables) {
        amounts = new BenefitAmounts(tables);
    }

    /**
     * Who is still owed what.
     *
     * @param paid benefits paid so far; those of other base values, of earlier deaths, or decided when the rate was in force
     *     are left out
     * @param rate newly published
     * @return in the order of the benefits; never an amount of nothing, never one to be paid back
     */
    public List<SupplementaryPayment> list(List<PaidBenefit> paid, BaseRate rate) {
        return paid.stream()
                .filter(each -> !each.diedOn().isBefore(rate.countsFrom()))
                .filter(each -> each.decidedOn().isBefore(rate.payableFrom()))
                .flatMap(each -> payment(each, rate).stream())
                .toList();
    }

    /**
     * What one payment lacks by the texts in force on a day.
     *
     * @return empty if it was paid by them, or the tables have no rate
     */
    public Optional<SupplementaryPayment> owedOn(PaidBenefit paid, LocalDate on) {
        return amounts.rate(amounts.share(paid.kind(), paid.diedOn()).value(), paid.diedOn(), on)
                .flatMap(rate -> list(List.of(paid), rate).stream().findFirst());
    }

    private Optional<SupplementaryPayment> payment(PaidBenefit paid, BaseRate rate) {
        BenefitAmounts.BaseShare share = amounts.share(paid.kind(), paid.diedOn());
        if (share.value() != rate.value()) {
            return Optional.empty();
        }
        Optional<Dong> due = share.proportional()
                ? scaled(paid, rate)
                : Optional.of(rate.amount().percent(share.percent()));
        return due.map(amount -> new SupplementaryPayment(
                        paid,
                        amount,
                        amount.above(paid.amount()),
                        rate,
                        Optional.of(PROPORTIONAL).filter(doubt -> share.proportional())))
                .filter(payment -> payment.difference().compareTo(Dong.ZERO) > 0);
    }

    /** What a person with merit drew rises as the standard rose; empty if the standard it was paid by is not known. */
    private Optional<Dong> scaled(PaidBenefit paid, BaseRate rate) {
        return amounts.rate(rate.value(), paid.diedOn(), paid.decidedOn())
                .map(old -> new Dong(BigInteger.valueOf(paid.amount().amount())
                        .multiply(BigInteger.valueOf(rate.amount().amount()))
                        .divide(BigInteger.valueOf(old.amount().amount()))
                        .longValueExact()));
    }
}
