package vn.lienthong.procedure.death;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lienthong.acceptance.Proves;
import vn.lienthong.dossier.declaration.DeathDeclaration;
import vn.lienthong.dossier.declaration.SocialBeneficiary.SocialKind;
import vn.lienthong.engine.DmnTables;
import vn.lienthong.platform.Json;
import vn.lienthong.procedure.rule.BenefitAmounts;
import vn.lienthong.procedure.rule.BenefitBranch;
import vn.lienthong.procedure.rule.BenefitKind;
import vn.lienthong.procedure.rule.BenefitRoute;
import vn.lienthong.procedure.rule.BenefitRouting;
import vn.lienthong.procedure.rule.DeceasedGround;
import vn.lienthong.procedure.rule.Entitlement;

/** Which branches get a dossier, by every kind of beneficiary of the form; one of them pays the funeral. */
@Proves("L15")
class RouteBenefitsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String FUNERAL = "FUNERAL_ALLOWANCE";
    private static final String SURVIVORS = "SURVIVOR_BENEFIT";

    private final DmnTables tables = new DmnTables();
    private final RouteBenefits routing =
            new RouteBenefits(new BenefitRouting(tables), new BenefitAmounts(tables), null);

    @Test
    void aFamilyThatAsksForNoBenefitIsNotRouted() {
        assertThat(routing.decide(Deaths.of("death-without-benefit").read(), TODAY))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SOCIAL_PENSION, SOCIAL_PENSION_FUNERAL, 10800000, false",
        "MONTHLY_ALLOWANCE, SOCIAL_FUNERAL, 10800000, false",
        "CHILD_OF_POOR_SINGLE_PARENT, SOCIAL_FUNERAL, 10800000, false",
        "OTHER_MONTHLY_BENEFIT, SOCIAL_FUNERAL, 10800000, true",
        "EMERGENCY_DEATH, EMERGENCY_FUNERAL, 27000000, false"
    })
    void eachSocialKindIsPaidByTheHealthBranchAlone(SocialKind kind, BenefitKind paid, long amount, boolean stop) {
        RoutedBenefits routed = routed(social(kind));

        assertThat(routed.funeral()).isEqualTo(new RoutedBenefits.Funeral(BenefitBranch.SOCIAL, paid, amount));
        assertThat(routed.stopsSurvivorBenefit()).isEqualTo(stop);
        assertThat(involved(routed)).containsExactly(BenefitBranch.SOCIAL);
    }

    @Test
    void thePersonWithMeritIsPaidByHomeAffairsAndTheRelativesBesideIt() {
        RoutedBenefits routed = routed(Deaths.of("death-merit"));

        assertThat(routed.funeral().branch()).isEqualTo(BenefitBranch.MERIT);
        assertThat(routed.beside(BenefitBranch.MERIT)).contains(Entitlement.Beside.MERIT_ONE_OFF);
        assertThat(involved(routed)).containsExactly(BenefitBranch.MERIT);
    }

    @Test
    void thePensionerIsPaidByInsurance() {
        RoutedBenefits routed = routed(Deaths.of("death-pensioner"));

        assertThat(routed.funeral())
                .isEqualTo(new RoutedBenefits.Funeral(
                        BenefitBranch.INSURANCE, BenefitKind.INSURANCE_FUNERAL, 25_300_000L));
        assertThat(routed.why()).isEqualTo(BenefitRoute.Why.ONLY_ONE);
        assertThat(routed.grounds()).extracting(RoutedBenefits.Ground::ground).containsExactly(DeceasedGround.PENSION);
    }

    @Test
    void insuranceComesBeforeTheHealthBranchWhichIsWrittenDownAsPassedOver() {
        RoutedBenefits routed =
                routed(Deaths.of("death-pensioner").born("1940-01-01").social(SocialKind.MONTHLY_ALLOWANCE));

        assertThat(involved(routed)).containsExactly(BenefitBranch.INSURANCE);
        assertThat(routed.grounds())
                .filteredOn(ground -> ground.leadsTo() == Entitlement.Answer.SOCIAL)
                .singleElement()
                .satisfies(passedOver -> {
                    assertThat(passedOver.paid()).isFalse();
                    assertThat(passedOver.kind()).isEqualTo(BenefitKind.SOCIAL_FUNERAL);
                    assertThat(passedOver.amount()).isEqualTo(10_800_000L);
                    assertThat(passedOver.legalGround()).startsWith("NĐ 20/2021");
                    assertThat(passedOver.doubt()).isEqualTo("DECREE_335_UNREAD");
                });
        assertThat(routed.legalGround()).isNotBlank();
    }

    @Test
    void insurancePaysTheFuneralAndHomeAffairsTheRelativesBesideIt() {
        RoutedBenefits routed = routed(Deaths.of("death-merit").insured());

        assertThat(routed.paysFuneral(BenefitBranch.INSURANCE)).isTrue();
        assertThat(routed.paysFuneral(BenefitBranch.MERIT)).isFalse();
        assertThat(involved(routed)).containsExactly(BenefitBranch.INSURANCE, BenefitBranch.MERIT);
    }

    @Test
    void aFamilyThatAsksOnlyForTheFuneralGetsOnlyItsPayer() {
        RoutedBenefits routed = routed(Deaths.of("death-merit").insured().asking(FUNERAL));

        assertThat(involved(routed)).containsExactly(BenefitBranch.INSURANCE);
    }

    @Test
    void aFamilyThatAsksOnlyForSurvivorBenefitsHasNobodyPayTheFuneral() {
        RoutedBenefits routed = routed(Deaths.of("death-merit").insured().asking(SURVIVORS));

        assertThat(routed.funeral()).isNull();
        assertThat(involved(routed)).containsExactly(BenefitBranch.INSURANCE, BenefitBranch.MERIT);
    }

    @Test
    void underEightyTheMonthlyBenefitIsStoppedAndNobodyPays() {
        RoutedBenefits routed =
                routed(Deaths.of("death-funeral-only").without("insurance").social(SocialKind.OTHER_MONTHLY_BENEFIT));

        assertThat(routed.stopsSurvivorBenefit()).isTrue();
        assertThat(involved(routed)).isEmpty();
        assertThat(routed.why()).isEqualTo(BenefitRoute.Why.NOBODY);
    }

    @Test
    void theAmountIsTheOneInForceOnTheDayOfTheDecision() {
        DeathDeclaration death =
                social(SocialKind.MONTHLY_ALLOWANCE).died("2026-07-10").read();

        assertThat(routing.decide(death, LocalDate.of(2026, 7, 20))
                        .orElseThrow()
                        .funeral()
                        .amount())
                .isEqualTo(10_000_000L);
        assertThat(routing.decide(death, TODAY).orElseThrow().funeral().amount())
                .isEqualTo(10_800_000L);
    }

    static Stream<Set<SocialKind>> everySetOfKinds() {
        SocialKind[] kinds = SocialKind.values();
        return java.util.stream.IntStream.range(1, 1 << kinds.length).mapToObj(bits -> {
            Set<SocialKind> chosen = EnumSet.noneOf(SocialKind.class);
            Arrays.stream(kinds)
                    .filter(kind -> (bits >> kind.ordinal() & 1) == 1)
                    .forEach(chosen::add);
            return chosen;
        });
    }

    @ParameterizedTest
    @MethodSource("everySetOfKinds")
    void whateverTheDeceasedDrewOneBranchAtMostPaysTheFuneral(Set<SocialKind> kinds) {
        for (String declaration : List.of("death-funeral-only", "death-pensioner", "death-merit")) {
            RoutedBenefits routed = routed(
                    Deaths.of(declaration).born("1940-01-01").insured().social(kinds.toArray(SocialKind[]::new)));

            assertThat(Stream.of(BenefitBranch.values()).filter(routed::paysFuneral))
                    .hasSize(1);
            assertThat(routed.grounds().stream()
                            .filter(RoutedBenefits.Ground::paid)
                            .map(RoutedBenefits.Ground::leadsTo)
                            .distinct())
                    .hasSize(1);
        }
    }

    @Test
    void theDecisionIsReadAsItWasWritten() {
        RoutedBenefits routed = routed(Deaths.of("death-merit").insured());

        assertThat(Json.read(Json.write(routed), RoutedBenefits.class)).isEqualTo(routed);
    }

    private static Deaths social(SocialKind kind) {
        return Deaths.of("death-funeral-only")
                .without("insurance")
                .born("1940-01-01")
                .social(kind);
    }

    private RoutedBenefits routed(Deaths death) {
        return routing.decide(death.read(), TODAY).orElseThrow();
    }

    private static List<BenefitBranch> involved(RoutedBenefits routed) {
        return Stream.of(BenefitBranch.values()).filter(routed::involves).toList();
    }
}
