package vn.agencysim.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InventDeathTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final List<String> UNITS = List.of("79901", "79902", "01904");
    private static final List<DeathDossier> DEATHS = deaths(42);

    private static List<DeathDossier> deaths(long seed) {
        InventDeath invent = InventDeath.of(seed, UNITS, ScenarioMix.EVERYDAY);
        return IntStream.range(0, 1_000).mapToObj(i -> invent.dossier(i, TODAY)).toList();
    }

    private static long count(Predicate<DeathDeclaration> which) {
        return DEATHS.stream().map(DeathDossier::declaration).filter(which).count();
    }

    private static long countBenefits(Predicate<DeathDeclaration.Benefit> which) {
        return count(d -> d.benefit() != null && which.test(d.benefit()));
    }

    private static Set<String> parts(DeathDossier death) {
        return death.parts().stream().map(FiledDossier.Part::kind).collect(Collectors.toSet());
    }

    @Test
    void sameSeedInventsTheSameDeathsAndAnotherSeedOthers() {
        assertThat(deaths(42)).isEqualTo(DEATHS);
        assertThat(deaths(43)).isNotEqualTo(DEATHS);
    }

    @Test
    void noTwoOfTheDeadHaveTheSameNotice() {
        assertThat(DEATHS)
                .map(death -> death.declaration().deceased().paper())
                .filteredOn(paper -> paper != null && paper.number() != null)
                .extracting(DeathDeclaration.Paper::number)
                .doesNotHaveDuplicates();
    }

    @Test
    void everyCircumstanceComesUpWithinFiveHundred() {
        Map<DeathCircumstance, Long> found = DEATHS.subList(0, 500).stream()
                .collect(Collectors.groupingBy(DeathDossier::circumstance, Collectors.counting()));

        assertThat(found).containsOnlyKeys(DeathCircumstance.values());
        assertThat(found.values()).allMatch(often -> often >= 5);
    }

    @Test
    void everyKindOfBeneficiaryIsDeclaredAsTheCircumstanceWantsIt() {
        assertThat(DEATHS).allSatisfy(death -> {
            var benefit = death.declaration().benefit();
            assertThat(benefit == null).isEqualTo(death.circumstance().drewNothing());
            if (benefit != null) {
                assertThat(benefit.beneficiary().insurance() != null)
                        .isEqualTo(death.circumstance().insured());
                assertThat(benefit.beneficiary().merit() != null)
                        .isEqualTo(death.circumstance().merit());
                assertThat(benefit.beneficiary().social() != null)
                        .isEqualTo(death.circumstance().social().isPresent());
            }
        });
        assertThat(Arrays.stream(DeathCircumstance.values())
                        .flatMap(each -> each.social().stream())
                        .distinct())
                .hasSize(5);
    }

    @Test
    void familiesAskForTwoThreeOrFourProcedures() {
        Map<Integer, Long> asked = DEATHS.stream()
                .map(death -> death.declaration().procedures().size())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(asked).containsOnlyKeys(2, 3, 4);
    }

    @Test
    void tablesAndRecipientsAreOfManyKinds() {
        assertThat(countBenefits(b -> b.funeral().organisation() != null)).isPositive();
        assertThat(countBenefits(b -> b.funeral().person() != null)).isPositive();
        assertThat(countBenefits(b -> b.oneOff() != null)).isPositive();
        assertThat(countBenefits(b -> !b.receivers().isEmpty())).isPositive();
        assertThat(countBenefits(b -> b.meritRelatives() != null
                        && !b.meritRelatives().adultChildren().isEmpty()))
                .isPositive();
        assertThat(countBenefits(b -> b.relatives().stream().anyMatch(DeathDeclaration.Relative::deceased)))
                .isPositive();
        assertThat(countBenefits(b -> b.relatives().size() == 2)).isPositive();
        assertThat(countBenefits(
                        b -> "CASH_AT_AGENCY".equals(b.funeral().payment().by())))
                .isPositive();
        assertThat(count(d -> d.deceased().died().hour() == null)).isPositive();
        assertThat(count(d -> d.deceased().paper() == null)).isPositive();
        assertThat(count(d -> d.delivery().postalAddress() != null)).isPositive();
    }

    @Test
    void papersFollowTheDeclaration() {
        assertThat(DEATHS).allSatisfy(death -> {
            var paper = death.declaration().deceased().paper();
            boolean substitute = paper != null && !"DEATH_NOTICE".equals(paper.kind());
            assertThat(parts(death).contains("DEATH_NOTICE_SUBSTITUTE")).isEqualTo(substitute);
        });
        assertThat(DEATHS.stream().flatMap(death -> parts(death).stream()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        "DEATH_NOTICE", "DEATH_NOTICE_SUBSTITUTE", "RECIPIENT_AGREEMENT", "MEDICAL_ASSESSMENT");
    }

    @Test
    void everyPersonalNumberFitsTheDeclaredYearOfBirth() {
        assertThat(DEATHS).map(death -> death.declaration().deceased()).allSatisfy(deceased -> assertThat(
                        deceased.personalId().substring(4, 6))
                .isEqualTo(deceased.birthDate().substring(2, 4)));
    }

    @Test
    void someDeathsAreDeclaredLate() {
        assertThat(count(d -> d.deceased().died().date().isBefore(TODAY.minusDays(15))))
                .isBetween(15L, 110L);
    }
}
