package vn.agencysim.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.agencysim.family.ExpectedOutcomes;
import vn.agencysim.family.Scenario;
import vn.agencysim.script.Script;

class CompareRunTest {
    private static final Map<String, Integer> STATUS =
            Map.of("REFUSED", 3, "WITHDRAWN", 7, "STOPPED", 8, "REJECTED", 9, "RELEASED", 10);

    private static Script script(String number, Scenario scenario) {
        return new Script(number, "run", scenario, "Trần Minh An");
    }

    /** Told exactly what is expected, the first of each set of alternatives. */
    private static Told asExpected(Scenario scenario) {
        Map<String, Set<String>> expected = new LinkedHashMap<>(ExpectedOutcomes.of(scenario));
        int status =
                STATUS.get(expected.remove(ExpectedOutcomes.DOSSIER).iterator().next());
        Told told = new Told();
        told.event(1, null, null);
        expected.forEach((procedure, states) -> {
            String state = states.iterator().next();
            if (!state.equals(ExpectedOutcomes.ABSENT)) {
                told.event(4, procedure, "IN_PROGRESS");
                told.event(4, procedure, state);
                told.event(4, procedure, "OVERDUE");
            }
        });
        told.event(status, null, null);
        return told;
    }

    @ParameterizedTest
    @EnumSource(Scenario.class)
    void everyScenarioHasItsRowAndItsGroup(Scenario scenario) {
        Map<String, Set<String>> expected = ExpectedOutcomes.of(scenario);
        String first = scenario.death() ? "DEATH_REGISTRATION" : "BIRTH_REGISTRATION";
        String other = scenario.death() ? "BIRTH_REGISTRATION" : "DEATH_REGISTRATION";

        assertThat(expected).hasSize(12);
        assertThat(expected.get(ExpectedOutcomes.DOSSIER)).isSubsetOf(STATUS.keySet());
        assertThat(expected.get(first)).doesNotContain(ExpectedOutcomes.ABSENT);
        assertThat(expected.get(other)).containsExactly(ExpectedOutcomes.ABSENT);
    }

    @ParameterizedTest
    @EnumSource(Scenario.class)
    void dossierThatEndsAsPredictedIsCountedSo(Scenario scenario) {
        CompareRun.Comparison comparison =
                CompareRun.compare(List.of(script("G1", scenario)), Map.of("G1", asExpected(scenario)));

        assertThat(comparison.different()).isEmpty();
        assertThat(comparison.byScenario()).containsEntry(scenario, new CompareRun.OfScenario(1, 1, 1));
    }

    @Test
    void atMostOneFuneralBenefitIsEverExpected() {
        Set<String> benefits = Set.of("INSURANCE_DEATH_BENEFIT", "MERIT_DEATH_BENEFIT", "SOCIAL_DEATH_BENEFIT");

        assertThat(Scenario.values()).allSatisfy(scenario -> assertThat(benefits.stream()
                        .filter(benefit ->
                                ExpectedOutcomes.of(scenario).get(benefit).contains("GRANTED"))
                        .count())
                .isLessThanOrEqualTo(1));
    }

    @Test
    void nothingFollowsARegistrationThatWasNotGranted() {
        assertThat(Scenario.values())
                .filteredOn(s -> Collections.disjoint(
                        ExpectedOutcomes.of(s).get(s.death() ? "DEATH_REGISTRATION" : "BIRTH_REGISTRATION"),
                        // Cancelled later, it had been granted.
                        Set.of("GRANTED", "REVOKED")))
                .isNotEmpty()
                .allSatisfy(s ->
                        assertThat(ExpectedOutcomes.of(s).values()).noneMatch(states -> states.contains("GRANTED")));
    }

    @Test
    void identityCardIsCancelledWithoutResidenceAndTheHealthCardGoesOn() {
        assertThat(List.of(Scenario.RESIDENCE_REJECTED, Scenario.CONSENT_SILENT, Scenario.CONSENT_DENIED))
                .allSatisfy(s -> {
                    assertThat(ExpectedOutcomes.of(s).get("IDENTITY_CARD")).containsExactly("CANCELLED");
                    assertThat(ExpectedOutcomes.of(s).get("HEALTH_INSURANCE_CARD"))
                            .containsExactly("GRANTED");
                });
    }

    @Test
    void whatEndedOtherwiseIsNamedWithWhatDiffers() {
        Told told = asExpected(Scenario.RESIDENCE_REJECTED);
        told.event(10, "IDENTITY_CARD", "GRANTED");

        CompareRun.Comparison comparison =
                CompareRun.compare(List.of(script("G1", Scenario.RESIDENCE_REJECTED)), Map.of("G1", told));

        assertThat(comparison.asPredicted()).isZero();
        assertThat(comparison.different())
                .containsExactly(new CompareRun.Difference(
                        "G1",
                        Scenario.RESIDENCE_REJECTED,
                        Map.of("IDENTITY_CARD", Set.of("CANCELLED")),
                        Map.of("IDENTITY_CARD", "GRANTED")));
    }

    @Test
    void procedureNobodyPredictedIsADifference() {
        Told told = asExpected(Scenario.TWO_PROCEDURES);
        told.event(10, "SOMETHING_NEW", "GRANTED");

        assertThat(told.asPredicted(ExpectedOutcomes.of(Scenario.TWO_PROCEDURES)))
                .isFalse();
    }

    @Test
    void dossierThatHasNotEndedIsNotCompared() {
        Told halfWay = new Told();
        halfWay.event(4, "BIRTH_REGISTRATION", "GRANTED");

        CompareRun.Comparison comparison = CompareRun.compare(
                List.of(script("G1", Scenario.HAPPY), script("G2", Scenario.HAPPY)), Map.of("G1", halfWay));

        assertThat(comparison.dossiers()).isEqualTo(2);
        assertThat(comparison.ended()).isZero();
        assertThat(comparison.different()).isEmpty();
        assertThat(comparison.notEnded()).containsExactly("G1", "G2");
    }
}
