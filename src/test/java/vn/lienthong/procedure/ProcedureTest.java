package vn.lienthong.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProcedureTest {
    @ParameterizedTest
    @ValueSource(strings = {"MERIT_DEATH_BENEFIT", "SOCIAL_DEATH_BENEFIT"})
    void benefitOfTheBudgetFollowsTheStopIfThereIsOne(String name) {
        Procedure benefit = Procedure.valueOf(name);
        assertThat(benefit.follows(LinkedProcedure.DEATH.procedures())).contains(Procedure.SURVIVOR_BENEFIT_STOP);
        assertThat(benefit.follows(List.of(Procedure.DEATH_REGISTRATION, benefit)))
                .contains(Procedure.DEATH_REGISTRATION);
    }

    @Test
    void insuranceDoesNotWaitForItsOwnStop() {
        assertThat(Procedure.INSURANCE_DEATH_BENEFIT.follows(LinkedProcedure.DEATH.procedures()))
                .contains(Procedure.DEATH_REGISTRATION);
    }

    @ParameterizedTest
    @MethodSource("vn.lienthong.procedure.LinkedProcedure#values")
    void onlyTheFirstOfAGroupFollowsNothingAndComesAfterWhatItFollows(LinkedProcedure group) {
        List<Procedure> order = group.procedures();
        assertThat(order)
                .filteredOn(Procedure::decidedByCommune)
                .startsWith(group.first())
                .isSubsetOf(group.first(), Procedure.CHILDBIRTH_SUPPORT);
        assertThat(order).filteredOn(procedure -> !procedure.decidedByCommune()).allSatisfy(procedure -> assertThat(
                        order.indexOf(procedure.follows(order).orElseThrow()))
                .isLessThan(order.indexOf(procedure)));
    }
}
