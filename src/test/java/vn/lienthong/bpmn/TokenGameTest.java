package vn.lienthong.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every model is sound; every way to be unsound is shown to be found. */
class TokenGameTest {
    @TestFactory
    Stream<DynamicTest> modelIsSound() {
        return ModelsFile.all().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.path(), () -> assertThat(TokenGame.faults(file)).isEmpty()));
    }

    @Test
    void groupThatDoesNotStopItsClockIsImproper() {
        var group = ModelsFile.text(Path.of("bpmn/birth/birth-group.bpmn"));
        var broken = group.replace("<bpmn:terminateEventDefinition id=\"End_GroupCompleted_def\" />", "");
        assertThat(TokenGame.faults(ModelsFile.of("birth-group.bpmn", broken, Optional.empty())))
                .containsExactly(
                        "improper completion: End_GroupCompleted is reached while Timer_GroupOverdue still waits");
    }

    @Test
    void joinThatOneBranchNeverReachesIsADeadlock() {
        assertThat(play("deadlock")).containsExactly("deadlock: nothing can happen any more at [Flow_RightDone]");
    }

    @Test
    void nodeNoFlowLeadsToIsDead() {
        assertThat(play("dead-node"))
                .containsExactly(
                        "dead node: End_NeverReached is never reached", "dead node: Task_Forgotten is never reached");
    }

    @Test
    void endThatLeavesAClockRunningIsImproper() {
        assertThat(play("clock-left-running"))
                .containsExactly("improper completion: End_Done is reached while Timer_Overdue still waits");
    }

    @Test
    void branchesThatMeetWithoutAJoinAreImproper() {
        assertThat(play("unjoined-branches"))
                .contains("improper completion: a second token reaches Gateway_Together")
                .allMatch(fault -> fault.startsWith("improper completion: "));
    }

    @Test
    void loopWithoutAWayOutIsFound() {
        assertThat(play("endless-loop")).containsExactly("livelock: some states go on for ever and can't end");
    }

    @Test
    void interruptedSubprocessLosesItsTokens() {
        assertThat(play("interrupted")).isEmpty();
    }

    /** Reached are its start, its task and its end; the way in is open from any state, and it can end from there. */
    @Test
    void eventSubprocessIsPlayedToo() {
        assertThat(play("event-subprocess")).containsExactly("dead node: Task_Forgotten is never reached");
    }

    private static Set<String> play(String offender) {
        var file = offender + ".bpmn";
        var text = ModelsFile.text(Path.of("src/test/resources/bpmn-offenders", file));
        return TokenGame.faults(ModelsFile.of(file, text, Optional.empty()));
    }
}
