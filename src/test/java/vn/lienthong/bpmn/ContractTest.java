package vn.lienthong.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every model keeps every rule; every rule is shown to refuse a model that breaks it. */
class ContractTest {
    @TestFactory
    Stream<DynamicTest> modelKeepsTheRule() {
        return ModelsFile.all().stream().flatMap(file -> ModelsRule.all().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        file + ": " + rule, () -> assertThat(rule.faults(file)).isEmpty())));
    }

    @Test
    void everyContractHasItsModel() {
        assertThat(ModelsFile.all().stream().map(ModelsFile::stem))
                .containsExactlyInAnyOrderElementsOf(ModelsFile.contracts().keySet());
    }

    @TestFactory
    Stream<DynamicTest> modelBeforeTheOffenceKeepsTheRule() {
        return ModelsRule.all().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> assertThat(rule.faults(ModelsOffender.sound()))
                        .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> ruleRefusesThePlantedOffender() {
        return ModelsOffender.all().stream()
                .map(offender -> DynamicTest.dynamicTest(offender.rule() + " ✗ " + offender.reason(), () -> assertThat(
                                rule(offender.rule()).faults(offender.model()))
                        .contains(offender.reason())));
    }

    @Test
    void everyRuleHasAPlantedOffender() {
        assertThat(ModelsOffender.all())
                .extracting(ModelsOffender::rule)
                .containsAll(ModelsRule.all().stream().map(ModelsRule::name).toList());
    }

    private static ModelsRule rule(String name) {
        return ModelsRule.all().stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
