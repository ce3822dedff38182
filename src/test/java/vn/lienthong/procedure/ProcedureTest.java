package vn.lienthong.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lienthong.sla.LimitKey;

class ProcedureTest {
    @ParameterizedTest
    @EnumSource(names = {"MERIT_DEATH_BENEFIT", "SOCIAL_DEATH_BENEFIT"})
    void benefitOfTheBudgetFollowsTheStopIfThereIsOne(Procedure benefit) {
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
    @EnumSource
    void onlyTheFirstOfAGroupFollowsNothingAndComesAfterWhatItFollows(LinkedProcedure group) {
        List<Procedure> order = group.procedures();
        assertThat(order).filteredOn(Procedure::decidedByCommune).containsExactly(group.first());
        assertThat(order).filteredOn(procedure -> procedure != group.first()).allSatisfy(procedure -> assertThat(
                        order.indexOf(procedure.follows(order).orElseThrow()))
                .isLessThan(order.indexOf(procedure)));
    }

    @Test
    void onlyRegistrationOfADeathAndResidenceHaveALimitWithVerification() {
        assertThat(EnumSet.allOf(Procedure.class))
                .filteredOn(procedure -> procedure.verifiedLimit().isPresent())
                .containsExactlyInAnyOrder(Procedure.DEATH_REGISTRATION, Procedure.RESIDENCE_REGISTRATION);
        assertThat(Procedure.DEATH_REGISTRATION.runsUnder(LimitKey.DEATH_REGISTRATION_VERIFIED))
                .isTrue();
        assertThat(Procedure.DEATH_REGISTRATION.runsUnder(LimitKey.RESIDENCE_REGISTRATION_VERIFIED))
                .isFalse();
    }
}
