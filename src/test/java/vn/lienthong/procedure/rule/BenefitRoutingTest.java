package vn.lienthong.procedure.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lienthong.procedure.rule.DeceasedGround.EMERGENCY_DEATH;
import static vn.lienthong.procedure.rule.DeceasedGround.MERIT;
import static vn.lienthong.procedure.rule.DeceasedGround.MERIT_SURVIVOR_ALLOWANCE;
import static vn.lienthong.procedure.rule.DeceasedGround.PENSION;
import static vn.lienthong.procedure.rule.DeceasedGround.SOCIAL_ALLOWANCE;
import static vn.lienthong.procedure.rule.DeceasedGround.SOCIAL_PENSION;
import static vn.lienthong.procedure.rule.DeceasedGround.SURVIVOR_ALLOWANCE;
import static vn.lienthong.procedure.rule.DeceasedGround.VETERAN;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.lienthong.acceptance.Proves;
import vn.lienthong.dossier.declaration.PartialDate;
import vn.lienthong.engine.DmnTables;

/** One funeral benefit is chosen across the three branches before any of them pays. */
@Proves("L15")
class BenefitRoutingTest {
    private static final LocalDate DIED = LocalDate.of(2026, 11, 10);
    private static final LocalDate DECIDED = LocalDate.of(2026, 11, 21);

    private final BenefitRouting routing = new BenefitRouting(new DmnTables());

    @Test
    void somebodyWhoDrewNothingCausesNoBenefit() {
        BenefitRoute route = route("1990-05-17");

        assertThat(route.paid()).isEmpty();
        assertThat(route.why()).isEqualTo(BenefitRoute.Why.NOBODY);
        assertThat(route.involved()).isEmpty();
    }

    @Test
    void thePensionersFuneralIsPaidByInsurance() {
        BenefitRoute route = route("1950-01-01", PENSION);

        assertThat(route.paid()).contains(paid(BenefitBranch.INSURANCE, BenefitKind.INSURANCE_FUNERAL, 25_300_000));
        assertThat(route.why()).isEqualTo(BenefitRoute.Why.ONLY_ONE);
        assertThat(route.stopsSurvivorBenefit()).isFalse();
    }

    @Test
    void atEightyTheSurvivorAllowanceIsStoppedBeforeTheHealthBranchPays() {
        BenefitRoute route = route("1946-11-10", SURVIVOR_ALLOWANCE);

        assertThat(route.paid()).contains(paid(BenefitBranch.SOCIAL, BenefitKind.SOCIAL_FUNERAL, 10_800_000));
        assertThat(route.stopsSurvivorBenefit()).isTrue();
        assertThat(route.waitsForStop()).isTrue();
    }

    @Test
    void oneDayBeforeEightyItIsStoppedAndNothingIsPaid() {
        BenefitRoute route = route("1946-11-11", SURVIVOR_ALLOWANCE);

        assertThat(route.paid()).isEmpty();
        assertThat(route.stopsSurvivorBenefit()).isTrue();
        assertThat(route.waitsForStop()).isFalse();
    }

    @Test
    void aYearOfBirthThatLeavesTheAgeOpenIsForTheOfficer() {
        BenefitRoute route = route("1946", SURVIVOR_ALLOWANCE);

        assertThat(route.paid()).isEmpty();
        assertThat(route.open()).containsExactly(SURVIVOR_ALLOWANCE);
        assertThat(route.entitlements().get(0).law().doubt()).contains("AGE_UNCLEAR");
    }

    @Test
    void theRelativeOfAPersonWithMeritGoesFromInsuranceToHomeAffairs() {
        BenefitRoute route = route("1970-01-01", MERIT_SURVIVOR_ALLOWANCE);

        assertThat(route.paid()).contains(paid(BenefitBranch.MERIT, BenefitKind.MERIT_FUNERAL, 25_300_000));
        assertThat(route.waitsForStop()).isTrue();
    }

    @Test
    void insuranceComesBeforeTheBudgetAndTheOneOffOfMeritStays() {
        BenefitRoute route = route("1940-01-01", PENSION, MERIT);

        assertThat(route.paid().map(BenefitRoute.Paid::branch)).contains(BenefitBranch.INSURANCE);
        assertThat(route.why()).isEqualTo(BenefitRoute.Why.INSURANCE_BEFORE_BUDGET);
        assertThat(route.entitled()).containsExactly(BenefitBranch.INSURANCE, BenefitBranch.MERIT);
        assertThat(route.involved()).containsExactly(BenefitBranch.INSURANCE, BenefitBranch.MERIT);
    }

    @Test
    void ofInsuranceAndSocialProtectionOnlyTheHighestIsPaid() {
        BenefitRoute route = route("1940-01-01", PENSION, SOCIAL_ALLOWANCE);

        assertThat(route.paid()).contains(paid(BenefitBranch.INSURANCE, BenefitKind.INSURANCE_FUNERAL, 25_300_000));
        assertThat(route.why()).isEqualTo(BenefitRoute.Why.HIGHEST_ONLY);
        assertThat(route.involved()).containsExactly(BenefitBranch.INSURANCE);
    }

    @Test
    void emergencySupportAboveInsuranceIsPaidInsteadAndTheDoubtIsShown() {
        BenefitRoute route = route("1980-01-01", PENSION, EMERGENCY_DEATH);

        assertThat(route.paid()).contains(paid(BenefitBranch.SOCIAL, BenefitKind.EMERGENCY_FUNERAL, 27_000_000));
        assertThat(route.law().doubt()).contains("SOCIAL_ABOVE_INSURANCE");
    }

    @Test
    void amountsAreComparedAsTheyMayBePaidOnTheDay() {
        BenefitRoute early = routing.route(
                new DeceasedFacts(
                        PartialDate.parse("1980-01-01"), LocalDate.of(2026, 7, 5), Set.of(PENSION, EMERGENCY_DEATH)),
                LocalDate.of(2026, 7, 20));

        assertThat(early.paid().map(BenefitRoute.Paid::branch)).contains(BenefitBranch.INSURANCE);
    }

    @Test
    void ofTwoEqualAmountsInsurancePays() {
        BenefitRoute route = routing.route(
                new DeceasedFacts(
                        PartialDate.parse("1980-01-01"), LocalDate.of(2024, 3, 1), Set.of(PENSION, EMERGENCY_DEATH)),
                DECIDED);

        assertThat(route.paid()).contains(paid(BenefitBranch.INSURANCE, BenefitKind.INSURANCE_FUNERAL, 18_000_000));
    }

    @Test
    void homeAffairsWaitsForTheStopEvenIfItPaysTheOneOffOnly() {
        BenefitRoute route = route("1970-01-01", PENSION, MERIT, SURVIVOR_ALLOWANCE);

        assertThat(route.paid().map(BenefitRoute.Paid::branch)).contains(BenefitBranch.INSURANCE);
        assertThat(route.waitsForStop()).isTrue();
    }

    @Test
    void withinABranchTheHighestIsPaidToo() {
        BenefitRoute route = route("1940-01-01", SOCIAL_PENSION, SOCIAL_ALLOWANCE, EMERGENCY_DEATH);

        assertThat(route.paid()).contains(paid(BenefitBranch.SOCIAL, BenefitKind.EMERGENCY_FUNERAL, 27_000_000));
        assertThat(route.entitlements()).hasSize(3);
    }

    @Test
    void theVeteransFamilyIsShownTheStandAloneProcedure() {
        BenefitRoute route = route("1950-01-01", VETERAN, SOCIAL_ALLOWANCE);

        assertThat(route.standAlone()).containsExactly(VETERAN);
        assertThat(route.entitled()).containsExactly(BenefitBranch.SOCIAL);
    }

    @Test
    void aDeathBeforeTheTablesBeginIsRoutedWithoutAnAmount() {
        LocalDate diedOn = LocalDate.of(2015, 3, 1);
        BenefitRoute route = routing.route(
                new DeceasedFacts(PartialDate.parse("1940"), diedOn, Set.of(PENSION, SOCIAL_ALLOWANCE)), DECIDED);

        assertThat(route.paid())
                .contains(new BenefitRoute.Paid(
                        BenefitBranch.INSURANCE, BenefitKind.INSURANCE_FUNERAL, Optional.empty()));
    }

    @Test
    void nobodyDiesBeforeTheBirth() {
        assertThatThrownBy(() -> route("2027")).isInstanceOf(IllegalArgumentException.class);
    }

    private BenefitRoute route(String born, DeceasedGround... grounds) {
        return routing.route(new DeceasedFacts(PartialDate.parse(born), DIED, Set.of(grounds)), DECIDED);
    }

    private static BenefitRoute.Paid paid(BenefitBranch branch, BenefitKind kind, long amount) {
        return new BenefitRoute.Paid(branch, kind, Optional.of(new Dong(amount)));
    }
}
