package vn.lienthong.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;

/** What {@link MixedIT} says of flows nobody took, on a small model with a choice, a fork and a wait for one of two events. */
class ReachedModelsTest {
    private static final BpmnModelInstance MODEL = Bpmn.createExecutableProcess("small")
            .startEvent("start")
            .exclusiveGateway("choice")
            .sequenceFlowId("yes")
            .parallelGateway("fork")
            .sequenceFlowId("left")
            .endEvent("leftEnd")
            .moveToNode("fork")
            .sequenceFlowId("right")
            .endEvent("rightEnd")
            .moveToNode("choice")
            .sequenceFlowId("no")
            .eventBasedGateway()
            .id("wait")
            .sequenceFlowId("message")
            .intermediateCatchEvent("heard")
            .message("Msg_Heard")
            .sequenceFlowId("heardEnds")
            .endEvent("heardEnd")
            .moveToNode("wait")
            .sequenceFlowId("time")
            .intermediateCatchEvent("late")
            .timerWithDuration("PT1H")
            .sequenceFlowId("lateEnds")
            .endEvent("lateEnd")
            .done();

    private static List<String> missing(String... events) {
        return ReachedModels.flowsNobodyTook(
                        List.of(MODEL),
                        Stream.of(events)
                                .map(event ->
                                        event.replace("+", "p1 small ENTERED ").replace("-", "p1 small LEFT "))
                                .toList())
                .stream()
                .filter(flow -> !flow.contains("Flow_") && !flow.contains("sequenceFlow_"))
                .toList();
    }

    @Test
    void aChoiceTakesOneWayAndAForkAll() {
        assertThat(missing(
                        "+start",
                        "-start",
                        "+choice",
                        "-choice",
                        "+fork",
                        "-fork",
                        "+leftEnd",
                        "-leftEnd",
                        "+rightEnd"))
                .containsExactly("small heardEnds", "small lateEnds", "small message", "small no", "small time");
    }

    @Test
    void ofWhatIsWaitedForOnlyWhatCameCounts() {
        assertThat(missing("+start", "-start", "+choice", "-choice", "+wait", "+heard", "-wait", "-heard", "+heardEnd"))
                .containsExactly("small lateEnds", "small left", "small right", "small time", "small yes");
    }

    @Test
    void anotherInstanceTakesNothingForThisOne() {
        assertThat(ReachedModels.flowsNobodyTook(
                        List.of(MODEL), List.of("p1 small LEFT choice", "p2 small ENTERED fork")))
                .contains("small yes");
    }
}
