package vn.lienthong.procedure.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.platform.DecisionTables;

/**
 * How much a benefit is: by the day of death, never of filing (Luật BHXH 2024, Đ85; NĐ 20/2021, Đ11, Đ14; NĐ 131/2021;
 * {@code benefit-amount.dmn}, {@code base-value.dmn}). Rates of 2026 came into force after the day they count from.
 */
@ApplicationScoped
public class BenefitAmounts {
    private static final String MONTHLY_BENEFIT = "MONTHLY_BENEFIT";
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private RuleTable multiples;
    private RuleTable rates;

    /** For the container. */
    protected BenefitAmounts() {}

    /** @param tables where the rules are */
    @Inject
    public BenefitAmounts(DecisionTables tables) {
        multiples = new RuleTable(tables, "benefit-amount");
        rates = new RuleTable(tables, "base-value");
    }

    /**
     * What may be paid on a day.
     *
     * @param on day of the decision: only texts in force on it count
     * @return empty if the tables have no rate for that day of death, the benefit did not exist then, or it depends on what the
     *     person drew
     */
    public Optional<BenefitAmount> amountKnownOn(BenefitKind kind, LocalDate diedOn, LocalDate on) {
        RuleRow row = multiple(kind, diedOn);
        long percent = row.number("percent");
        if (percent == 0 || row.text("base").equals(MONTHLY_BENEFIT)) {
            return Optional.empty();
        }
        return rate(row.constant("base", BaseValue.class), diedOn, on)
                .map(rate -> new BenefitAmount(
                        kind, rate.amount().percent(percent), percent, rate, row.flag("floor"), row.ground()));
    }

    /** {@return what is owed for good, by every text the tables know; empty as for {@link #amountKnownOn}} */
    public Optional<BenefitAmount> amountDue(BenefitKind kind, LocalDate diedOn) {
        return amountKnownOn(kind, diedOn, LAST);
    }

    /**
     * Trợ cấp một lần for the relatives of a person with merit.
     *
     * @param monthlyBenefit what the person drew in a month, by the rate at the day of death
     */
    public Dong meritOneOff(Dong monthlyBenefit, LocalDate diedOn) {
        return monthlyBenefit.percent(
                multiple(BenefitKind.MERIT_ONE_OFF, diedOn).number("percent"));
    }

    /**
     * A base value.
     *
     * @param diedOn the day it is asked for
     * @param on only texts in force on this day count
     * @return empty if the table has none for that day
     */
    public Optional<BaseRate> rate(BaseValue value, LocalDate diedOn, LocalDate on) {
        RuleRow row =
                rates.one(Map.of("base", value.name(), "diedOn", RuleTable.day(diedOn), "knownOn", RuleTable.day(on)));
        if (row.number("amount") == 0) {
            return Optional.empty();
        }
        return Optional.of(new BaseRate(
                value,
                new Dong(row.number("amount")),
                row.date("countsFrom").orElseThrow(),
                row.date("publishedOn"),
                row.date("payableFrom").orElseThrow(),
                row.ground()));
    }

    /** {@return the base value that a benefit is a multiple of, and by how much in percent} */
    BaseShare share(BenefitKind kind, LocalDate diedOn) {
        RuleRow row = multiple(kind, diedOn);
        boolean monthly = row.text("base").equals(MONTHLY_BENEFIT);
        return new BaseShare(
                monthly ? BaseValue.MERIT_STANDARD : row.constant("base", BaseValue.class),
                row.number("percent"),
                monthly);
    }

    /** @param proportional whether the benefit follows the base value in proportion instead of being its multiple */
    record BaseShare(BaseValue value, long percent, boolean proportional) {}

    private RuleRow multiple(BenefitKind kind, LocalDate diedOn) {
        return multiples.one(Map.of("benefit", kind.name(), "diedOn", RuleTable.day(diedOn)));
    }
}
