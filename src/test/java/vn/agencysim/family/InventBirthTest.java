package vn.agencysim.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.agencysim.family.Plot.BirthWish;
import vn.agencysim.wire.PopulationRecord;

class InventBirthTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final List<String> UNITS = List.of("79901", "79902", "01904");
    private static final List<BirthDossier> BIRTHS = births(42);

    private static List<BirthDossier> births(long seed) {
        InventBirth invent = InventBirth.of(seed, UNITS, ScenarioMix.EVERYDAY);
        return IntStream.range(0, 1_000).mapToObj(i -> invent.dossier(i, TODAY)).toList();
    }

    private static long count(Predicate<Declaration> which) {
        return BIRTHS.stream().map(BirthDossier::declaration).filter(which).count();
    }

    private static Set<String> parts(BirthDossier birth) {
        return birth.parts().stream().map(BirthDossier.Part::kind).collect(Collectors.toSet());
    }

    @Test
    void sameSeedInventsTheSameBirthsAndAnotherSeedOthers() {
        assertThat(births(42)).isEqualTo(BIRTHS);
        assertThat(births(43)).isNotEqualTo(BIRTHS);
    }

    @Test
    void onlyLateOnesAreFiledMoreThanSixtyDaysAfterTheBirth() {
        assertThat(BIRTHS)
                .allSatisfy(b -> assertThat(b.declaration().child().birthDate().isBefore(TODAY.minusDays(60)))
                        .isEqualTo(b.scenario() == Scenario.LATE_REGISTRATION));
        assertThat(BIRTHS).noneMatch(b -> b.declaration().child().birthDate().isAfter(TODAY));
    }

    @Test
    void declarationFitsItsScenario() {
        InventBirth invent = InventBirth.of(3, UNITS, ScenarioMix.WHOLE);
        assertThat(IntStream.range(0, 200).mapToObj(i -> invent.dossier(i, TODAY)))
                .allSatisfy(b -> {
                    Declaration d = b.declaration();
                    BirthWish wish = b.scenario().plot().birth();
                    assertThat("VNEID".equals(d.residence().consentBy())).isEqualTo(wish.consent());
                    assertThat(d.childbirthSupport() != null).isEqualTo(wish == BirthWish.CHILDBIRTH_SUPPORT);
                    assertThat(d.identityCard().requested()).isEqualTo(wish.identityCard());
                });
    }

    @Test
    void everyPersonalNumberFitsTheDeclaredYearOfBirth() {
        Stream<Declaration.Parent> parents = BIRTHS.stream()
                .map(BirthDossier::declaration)
                .flatMap(d -> Stream.of(d.mother(), d.father()))
                .filter(p -> p != null && p.personalId() != null);
        assertThat(parents).allSatisfy(p -> {
            assertThat(p.personalId()).matches("0(79|01)[0-3]\\d{8}");
            assertThat(p.personalId().substring(4, 6)).isEqualTo(p.birthDate().substring(2, 4));
        });
    }

    @Test
    void familiesAreOfManyKinds() {
        assertThat(count(d -> d.father() == null)).isBetween(30L, 130L);
        assertThat(count(d -> d.father() != null && d.marriageCertificate() == null))
                .isPositive();
        assertThat(count(d -> d.father() != null && d.father().personalId() == null))
                .isBetween(15L, 80L);
        assertThat(count(d -> d.mother().birthDate().length() == 4)).isPositive();
        assertThat(count(d -> d.mother().birthDate().length() == 7)).isPositive();
        assertThat(count(d -> "UNDETERMINED".equals(d.child().sex()))).isBetween(1L, 15L);
        assertThat(count(d -> "GRANDCHILD".equals(d.residence().relationToHouseholder())))
                .isPositive();
        assertThat(count(d -> d.child().birthNotification() == null)).isPositive();
        assertThat(BIRTHS.stream()
                        .map(b -> b.declaration().mother().fullName())
                        .distinct()
                        .count())
                .isGreaterThan(600);
    }

    @Test
    void onlyMarriedParentsHaveAMarriageCertificate() {
        assertThat(count(d -> d.marriageCertificate() != null && d.father() == null))
                .isZero();
    }

    @Test
    void twinsShareParentsAndDayAndDifferInNotification() {
        List<BirthDossier> twins = IntStream.range(0, 500)
                .filter(pair -> mother(2 * pair).equals(mother(2 * pair + 1)))
                .boxed()
                .flatMap(pair -> Stream.of(BIRTHS.get(2 * pair), BIRTHS.get(2 * pair + 1)))
                .toList();
        assertThat(twins).hasSizeBetween(10, 60);
        for (int i = 0; i < twins.size(); i += 2) {
            Declaration.Child first = twins.get(i).declaration().child();
            Declaration.Child second = twins.get(i + 1).declaration().child();
            assertThat(first.birthDate()).isEqualTo(second.birthDate());
            assertThat(first.birthNotification().number())
                    .isNotEqualTo(second.birthNotification().number());
        }
    }

    private static String mother(int index) {
        return BIRTHS.get(index).declaration().mother().personalId();
    }

    @Test
    void papersFollowTheDeclaration() {
        assertThat(BIRTHS).allSatisfy(b -> {
            Declaration d = b.declaration();
            boolean foreign = d.father() != null && d.father().personalId() == null;
            assertThat(parts(b).contains("NATIONALITY_AGREEMENT")).isEqualTo(foreign);
            assertThat(parts(b).contains("RESIDENCE_CONSENT"))
                    .isEqualTo("CT01".equals(d.residence().consentBy()));
            assertThat(parts(b).contains("BIRTH_NOTIFICATION"))
                    .isEqualTo(d.child().birthNotification() != null);
        });
    }

    @Test
    void notificationNumbersHaveTheirForm() {
        assertThat(BIRTHS)
                .map(b -> b.declaration().child().birthNotification())
                .filteredOn(n -> n != null)
                .allSatisfy(n -> assertThat(n.number()).matches("(79|01)\\d{3}\\.GCS\\.\\d{5}\\.2[56]"));
    }

    @Test
    void noTwoChildrenHaveTheSameNotification() {
        assertThat(BIRTHS)
                .map(b -> b.declaration().child().birthNotification())
                .filteredOn(n -> n != null)
                .extracting(Declaration.BirthNotification::number)
                .doesNotHaveDuplicates();
    }

    @Test
    void registryMostlyAgreesWithTheMotherButNotAlways() {
        long same = BIRTHS.stream().filter(b -> registered(b)).count();
        long missing = BIRTHS.stream().filter(b -> registryOf(b).isEmpty()).count();
        assertThat(same).isBetween(930L, 990L);
        assertThat(missing).isBetween(5L, 45L);
        long different = BIRTHS.stream()
                .filter(b -> registryOf(b).stream()
                        .anyMatch(r -> !agrees(r, b.declaration().mother())))
                .count();
        assertThat(different).isBetween(30L, 100L);
    }

    private static boolean registered(BirthDossier birth) {
        return registryOf(birth).stream()
                .anyMatch(r -> r.fullName().equals(birth.declaration().mother().fullName()));
    }

    private static List<PopulationRecord> registryOf(BirthDossier birth) {
        String mother = birth.declaration().mother().personalId();
        return birth.population().stream()
                .filter(r -> r.personalId().equals(mother))
                .toList();
    }

    private static boolean agrees(PopulationRecord record, Declaration.Parent mother) {
        return record.fullName().equals(mother.fullName())
                && record.birthDate().equals(mother.birthDate())
                && record.residence().equals(mother.residence().address());
    }
}
