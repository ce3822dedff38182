package vn.lienthong.procedure.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lienthong.acceptance.Proves;
import vn.lienthong.engine.DmnTables;

/** Amounts follow the day of death; what came into force later is paid as a difference. */
@Proves("L37")
class BenefitAmountsTest {
    private static final LocalDate IN_FORCE = LocalDate.of(2026, 10, 5);

    private final BenefitAmounts amounts = new BenefitAmounts(new DmnTables());
    private final SupplementaryPayments supplements = new SupplementaryPayments(new DmnTables());

    @ParameterizedTest
    @CsvSource({
        "INSURANCE_FUNERAL, 2024-06-30, 18000000",
        "INSURANCE_FUNERAL, 2024-07-01, 23400000",
        "INSURANCE_FUNERAL, 2026-06-30, 23400000",
        "INSURANCE_FUNERAL, 2026-07-01, 25300000",
        "MERIT_FUNERAL, 2026-07-01, 25300000",
        "SOCIAL_FUNERAL, 2024-06-30, 7200000",
        "SOCIAL_FUNERAL, 2026-06-30, 10000000",
        "SOCIAL_FUNERAL, 2026-07-01, 10800000",
        "EMERGENCY_FUNERAL, 2024-06-30, 18000000",
        "EMERGENCY_FUNERAL, 2026-06-30, 25000000",
        "EMERGENCY_FUNERAL, 2026-07-01, 27000000",
        "INSTITUTION_FUNERAL, 2026-11-21, 27000000",
        "SOCIAL_PENSION_FUNERAL, 2025-07-01, 10000000",
        "SOCIAL_PENSION_FUNERAL, 2026-06-30, 10000000",
        "SOCIAL_PENSION_FUNERAL, 2026-07-01, 10800000",
        "SURVIVOR_MONTHLY, 2026-11-21, 1265000",
        "SURVIVOR_MONTHLY_ALONE, 2026-11-21, 1771000"
    })
    void theAmountIsThatOfTheDayOfDeath(BenefitKind kind, LocalDate diedOn, long amount) {
        assertThat(amounts.amountDue(kind, diedOn).map(BenefitAmount::amount)).contains(new Dong(amount));
    }

    @Test
    void beforeTheDecreeIsInForceTheOldAmountIsPaid() {
        LocalDate diedOn = LocalDate.of(2026, 8, 1);

        assertThat(amounts.amountKnownOn(BenefitKind.SOCIAL_FUNERAL, diedOn, IN_FORCE.minusDays(1))
                        .map(BenefitAmount::amount))
                .contains(new Dong(10_000_000));
        assertThat(amounts.amountKnownOn(BenefitKind.SOCIAL_FUNERAL, diedOn, IN_FORCE)
                        .map(BenefitAmount::amount))
                .contains(new Dong(10_800_000));
    }

    @Test
    void anAmountShowsItsRateAndThatTheProvinceMayGiveMore() {
        BenefitAmount amount = amounts.amountDue(BenefitKind.SOCIAL_FUNERAL, LocalDate.of(2026, 8, 1))
                .orElseThrow();

        assertThat(amount.floor()).isTrue();
        assertThat(amount.rate().law().article()).isEqualTo("NĐ 335/2026");
        assertThat(amount.rate().publishedOn()).contains(LocalDate.of(2026, 8, 21));
        assertThat(amount.rate().isRetroactive()).isTrue();
    }

    @Test
    void aDayWithoutRateHasNoAmount() {
        assertThat(amounts.amountDue(BenefitKind.SOCIAL_PENSION_FUNERAL, LocalDate.of(2025, 6, 30)))
                .isEmpty();
        assertThat(amounts.amountDue(BenefitKind.MERIT_ONE_OFF, LocalDate.of(2026, 8, 1)))
                .isEmpty();
        assertThat(amounts.amountDue(BenefitKind.INSURANCE_FUNERAL, LocalDate.of(2019, 6, 30)))
                .isEmpty();
    }

    @Test
    void theOneOffIsThreeMonthsOfWhatThePersonDrew() {
        assertThat(amounts.meritOneOff(new Dong(2_789_000), LocalDate.of(2026, 8, 1)))
                .isEqualTo(new Dong(8_367_000));
    }

    @Test
    void aRetroactiveRateListsWhoWasPaidTooLittle() {
        PaidBenefit early = paid("A", BenefitKind.SOCIAL_FUNERAL, "2026-07-01", "2026-07-10", 10_000_000);
        PaidBenefit emergency = paid("B", BenefitKind.EMERGENCY_FUNERAL, "2026-09-30", "2026-10-04", 25_000_000);
        PaidBenefit before = paid("C", BenefitKind.SOCIAL_FUNERAL, "2026-06-30", "2026-07-10", 10_000_000);
        PaidBenefit after = paid("D", BenefitKind.SOCIAL_FUNERAL, "2026-09-30", "2026-10-05", 10_800_000);
        PaidBenefit other = paid("E", BenefitKind.INSURANCE_FUNERAL, "2026-07-01", "2026-07-10", 25_300_000);
        PaidBenefit generous = paid("F", BenefitKind.SOCIAL_FUNERAL, "2026-07-01", "2026-07-10", 12_000_000);

        List<SupplementaryPayment> list =
                supplements.list(List.of(early, emergency, before, after, other, generous), socialRate());

        assertThat(list).extracting(each -> each.paid().dossierCode()).containsExactly("A", "B");
        assertThat(list)
                .extracting(SupplementaryPayment::difference)
                .containsExactly(new Dong(800_000), new Dong(2_000_000));
    }

    @Test
    void theOneOffOfMeritRisesInProportionAndSaysSo() {
        BaseRate rate = amounts.rate(BaseValue.MERIT_STANDARD, LocalDate.of(2026, 7, 1), LocalDate.of(2026, 10, 1))
                .orElseThrow();
        PaidBenefit paid = paid("A", BenefitKind.MERIT_ONE_OFF, "2026-07-02", "2026-08-01", 8_367_000);

        SupplementaryPayment payment = supplements.list(List.of(paid), rate).get(0);

        assertThat(payment.due()).isEqualTo(new Dong(9_036_000));
        assertThat(payment.difference()).isEqualTo(new Dong(669_000));
        assertThat(payment.doubt()).contains("MERIT_PROPORTIONAL");
    }

    @Test
    void aRateIsNeitherPaidBeforeItCountsNorInForceBeforeItIsPublished() {
        BaseRate rate = socialRate();
        assertThatThrownBy(() -> new BaseRate(
                        rate.value(), rate.amount(), IN_FORCE.plusDays(1), Optional.empty(), IN_FORCE, rate.law()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BaseRate(
                        rate.value(),
                        rate.amount(),
                        rate.countsFrom(),
                        Optional.of(IN_FORCE.plusDays(1)),
                        IN_FORCE,
                        rate.law()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Dong(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    private BaseRate socialRate() {
        return amounts.rate(BaseValue.SOCIAL_STANDARD, LocalDate.of(2026, 7, 1), IN_FORCE)
                .orElseThrow();
    }

    private static PaidBenefit paid(String code, BenefitKind kind, String died, String decided, long amount) {
        return new PaidBenefit(code, kind, LocalDate.parse(died), LocalDate.parse(decided), new Dong(amount));
    }
}
