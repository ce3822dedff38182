package vn.lienthong.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule of the architecture turns red on the offenders planted for it, and on nothing else. */
class PlantedOffendersTest {
    private static final String ROOT = "vn.lienthong.architecture.offenders";
    private static final Layout PRODUCT = new Layout(ROOT + ".product");
    private static final Layout SIMULATORS = new Layout(ROOT + ".simulator");
    private static final Rules RULES = new Rules(PRODUCT, SIMULATORS);
    private static final HabitRules HABITS = new HabitRules(List.of(PRODUCT, SIMULATORS));
    private static JavaClasses planted;

    @BeforeAll
    static void readOffenders() {
        planted = new ClassFileImporter().importPackages(ROOT);
    }

    /** Rule → those it must name. */
    private static Map<ArchRule, Set<String>> expected() {
        return Map.ofEntries(
                Map.entry(RULES.everyClassLivesInAKnownFolder(), Set.of("Misspelt")),
                Map.entry(
                        RULES.featuresLookDown(),
                        Set.of(
                                "LooksUp",
                                "LooksUpInAnArray",
                                "ShowsAPage",
                                "ShowsProcedures",
                                "WritesTheTrail",
                                "SendsNotices")),
                Map.entry(RULES.nobodyKnowsTheEngine(), Set.of("KnowsTheEngine")),
                Map.entry(RULES.nobodyKnowsAWebEdge(), Set.of("ShowsAPage", "BorrowsAPage")),
                Map.entry(RULES.onlyWebEdgesKnowWhatPagesShare(), Set.of("KnowsPages")),
                Map.entry(RULES.whatPagesShareKnowsThePlatformOnly(), Set.of("KnowsDossiers")),
                Map.entry(RULES.platformKnowsNothingOfOurs(), Set.of("KnowsSla")),
                Map.entry(
                        RULES.camundaStaysInTheEngine(),
                        Set.of("StartsProcesses", "IsADelegate", "StartsByItself", "ReachesInside")),
                Map.entry(RULES.camundaInternalsStayInTheEngine(), Set.of("ReachesInside")),
                Map.entry(RULES.simulatorsKnowTheProductByUrlOnly(), Set.of("KnowsTheProduct")),
                Map.entry(RULES.productDoesNotKnowTheSimulators(), Set.of("KnowsTheSimulator")),
                Map.entry(RULES.entitiesLiveInsideFeatures(), Set.of("StoredByAPage")),
                Map.entry(RULES.whatStartsWithTheServerSaysWhyItFails(), Set.of("StartsInSilence")),
                Map.entry(HABITS.onlyThePlatformAsksTheTime(), Set.of("Time")),
                Map.entry(
                        HABITS.namesSayWhatAClassIs(),
                        Set.of(
                                "DossierManager",
                                "DossierHelper",
                                "DossierUtil",
                                "DossierUtils",
                                "DossierManagerImpl")));
    }

    @TestFactory
    Stream<DynamicTest> ruleNamesExactlyItsOffenders() {
        return expected().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey().getDescription(),
                        () -> assertThat(namedBy(entry.getKey())).isEqualTo(new TreeSet<>(entry.getValue()))));
    }

    @Test
    void everyRuleHasItsOffenders() {
        Set<String> tried =
                expected().keySet().stream().map(ArchRule::getDescription).collect(Collectors.toSet());
        tried.add(RULES.featuresFormNoCycle().getDescription());

        assertThat(ArchitectureTest.rules(RULES, HABITS).map(ArchRule::getDescription))
                .containsExactlyInAnyOrderElementsOf(tried);
    }

    @Test
    void cycleOfTrailAndSecurityIsFound() {
        assertThat(String.join(
                        "\n",
                        RULES.featuresFormNoCycle()
                                .evaluate(planted)
                                .getFailureReport()
                                .getDetails()))
                .contains("Slice audit", "Slice security")
                .doesNotContain("Slice dossier.web");
    }

    @Test
    void everyWayToAskTheTimeIsFoundAndTheClockIsAllowed() {
        String report = String.join(
                "\n",
                HABITS.onlyThePlatformAsksTheTime()
                        .evaluate(planted)
                        .getFailureReport()
                        .getDetails());

        for (var method : planted.get(ROOT + ".product.sla.Time").getMethods()) {
            if (!method.getName().startsWith("lambda")) {
                assertThat(report).contains("." + method.getName() + "(");
            }
        }
        assertThat(report).doesNotContain("Allowed");
    }

    @Test
    void ruleForAMisspeltRootFailsInsteadOfPassing() {
        ArchRule misspelt = new Rules(new Layout("vn.lienthon"), SIMULATORS).featuresLookDown();

        assertThatThrownBy(() -> misspelt.check(planted)).hasMessageContaining("failed to check any classes");
    }

    private static Set<String> namedBy(ArchRule rule) {
        Map<String, String> simpleNames = new TreeMap<>();
        for (JavaClass javaClass : planted) {
            simpleNames.put(javaClass.getName(), javaClass.getSimpleName());
        }
        Set<String> named = new TreeSet<>();
        rule.evaluate(planted)
                .handleViolations((Collection<JavaClass> offenders, String message) ->
                        offenders.forEach(offender -> named.add(simpleNames.get(offender.getName()))));
        return named;
    }
}
