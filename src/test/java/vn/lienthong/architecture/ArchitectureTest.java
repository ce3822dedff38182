package vn.lienthong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Product and simulators keep the rules of design.md §3; {@link PlantedOffendersTest} shows that each rule can be broken. */
class ArchitectureTest {
    private static final Layout PRODUCT = new Layout("vn.lienthong");
    private static final Layout SIMULATORS = new Layout("vn.agencysim");
    private static JavaClasses production;

    @BeforeAll
    static void readProductionCode() {
        production =
                new ClassFileImporter().importPaths(Path.of("target/classes"), Path.of("target/agencysim-classes"));
    }

    @TestFactory
    Stream<DynamicTest> productionCodeKeepsTheRule() {
        return rules(new Rules(PRODUCT, SIMULATORS), new HabitRules(List.of(PRODUCT, SIMULATORS)))
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(production)));
    }

    static Stream<ArchRule> rules(Rules rules, HabitRules habits) {
        return Stream.of(
                rules.everyClassLivesInAKnownFolder(),
                rules.featuresLookDown(),
                rules.nobodyKnowsTheEngine(),
                rules.nobodyKnowsAWebEdge(),
                rules.onlyWebEdgesKnowWhatPagesShare(),
                rules.whatPagesShareKnowsThePlatformOnly(),
                rules.platformKnowsNothingOfOurs(),
                rules.featuresFormNoCycle(),
                rules.camundaStaysInTheEngine(),
                rules.camundaInternalsStayInTheEngine(),
                rules.simulatorsKnowTheProductByUrlOnly(),
                rules.productDoesNotKnowTheSimulators(),
                rules.entitiesLiveInsideFeatures(),
                rules.whatStartsWithTheServerSaysWhyItFails(),
                habits.onlyThePlatformAsksTheTime(),
                habits.namesSayWhatAClassIs());
    }

    @Test
    void everyFolderOfTheDesignHoldsClassesUnlessItsIssueIsToCome() {
        Set<String> folders = production.stream()
                .flatMap(javaClass -> PRODUCT.place(javaClass).stream())
                .map(Layout.Place::folder)
                .collect(Collectors.toSet());
        Set<String> design = new TreeSet<>(Set.of(Layout.ENGINE, Layout.PLATFORM, Layout.UI));
        Layout.LINES.forEach(design::addAll);
        design.removeAll(Layout.LATER);

        assertThat(folders).containsExactlyInAnyOrderElementsOf(design);
    }

    @Test
    void webEdgesAndDelegatesAndSimulatorsAreSeen() {
        assertThat(production).anyMatch(PRODUCT::isWeb).anyMatch(SIMULATORS::has);
        assertThat(production.stream().map(JavaClass::getPackageName)).contains("vn.lienthong.procedure.delegate");
    }

    @Test
    void noTestCodeIsAmongTheProductionCode() {
        assertThat(production.stream().map(JavaClass::getSimpleName))
                .doesNotContain("ArchitectureTest")
                .contains("Dossier");
    }
}
