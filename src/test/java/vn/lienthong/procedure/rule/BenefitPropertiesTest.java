package vn.lienthong.procedure.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import vn.lienthong.engine.DmnTables;
import vn.lienthong.sla.LegalGround;

/** What holds for every benefit, day and rate. */
class BenefitPropertiesTest {
    private static final DmnTables TABLES = new DmnTables();
    private static final LocalDate FIRST = LocalDate.of(2019, 7, 1);
    private static final int DAYS = 3_000;
    private static final int WAIT = 200;

    private final BenefitAmounts amounts = new BenefitAmounts(TABLES);
    private final SupplementaryPayments supplements = new SupplementaryPayments(TABLES);

    @Property
    void aHigherRateNeverGivesLess(
            @ForAll @LongRange(max = 100_000_000) long low,
            @ForAll @LongRange(max = 100_000_000) long more,
            @ForAll @IntRange(max = 5_000) int percent) {
        assertThat(new Dong(low + more).percent(percent)).isGreaterThanOrEqualTo(new Dong(low).percent(percent));
    }

    @Property
    void whatIsDueIsNeverLessThanWhatIsPaidEarly(
            @ForAll BenefitKind kind, @ForAll @IntRange(max = DAYS) int day, @ForAll @IntRange(max = WAIT) int wait) {
        LocalDate diedOn = FIRST.plusDays(day);
        Optional<Dong> early =
                amounts.amountKnownOn(kind, diedOn, diedOn.plusDays(wait)).map(BenefitAmount::amount);
        Optional<Dong> due = amounts.amountDue(kind, diedOn).map(BenefitAmount::amount);
        assertThat(due.isPresent()).isEqualTo(early.isPresent());
        due.ifPresent(amount -> assertThat(amount).isGreaterThanOrEqualTo(early.orElseThrow()));
    }

    @Property
    void paidAndSupplementTogetherAreWhatIsDue(
            @ForAll @IntRange(max = 150) int day, @ForAll @IntRange(max = WAIT) int wait, @ForAll BenefitKind kind) {
        LocalDate diedOn = LocalDate.of(2026, 6, 1).plusDays(day);
        LocalDate decidedOn = diedOn.plusDays(wait);
        BaseRate rate = amounts.rate(BaseValue.SOCIAL_STANDARD, LocalDate.of(2026, 7, 1), LocalDate.of(2026, 10, 5))
                .orElseThrow();
        Optional<BenefitAmount> known = amounts.amountKnownOn(kind, diedOn, decidedOn);
        known.ifPresent(amount -> {
            var paid = new PaidBenefit("LT", kind, diedOn, decidedOn, amount.amount());
            long more = supplements.list(List.of(paid), rate).stream()
                    .mapToLong(each -> each.difference().amount())
                    .sum();
            assertThat(new Dong(paid.amount().amount() + more))
                    .isEqualTo(amounts.amountDue(kind, diedOn).orElseThrow().amount());
        });
    }

    @Property
    void aSupplementIsMoreThanNothingAndNoneIsOwedWhenTheRateWasKnown(
            @ForAll @LongRange(min = 1, max = 10_000_000) long amount,
            @ForAll @LongRange(max = 100_000_000) long paidAmount,
            @ForAll @IntRange(max = 120) int decidedAfter) {
        LocalDate from = LocalDate.of(2026, 7, 1);
        BaseRate rate = new BaseRate(
                BaseValue.SOCIAL_STANDARD,
                new Dong(amount),
                from,
                Optional.empty(),
                from.plusDays(60),
                new LegalGround("NĐ", Optional.empty()));
        var paid = new PaidBenefit(
                "LT", BenefitKind.SOCIAL_FUNERAL, from, from.plusDays(decidedAfter), new Dong(paidAmount));

        List<SupplementaryPayment> list = supplements.list(List.of(paid), rate);

        assertThat(list).allMatch(each -> each.difference().amount() > 0);
        boolean owed = decidedAfter < 60 && paidAmount < amount * 20;
        assertThat(list).hasSize(owed ? 1 : 0);
    }
}
