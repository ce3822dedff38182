package vn.lienthong.bpmn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A process as the token game sees it: what lies in which scope, and which way tokens may go. */
final class TokenGameNet {
    private static final List<Class<?>> KNOWN = List.of(
            StartEvent.class,
            EndEvent.class,
            UserTask.class,
            ServiceTask.class,
            CallActivity.class,
            SubProcess.class,
            BoundaryEvent.class,
            IntermediateCatchEvent.class,
            IntermediateThrowEvent.class,
            ExclusiveGateway.class,
            ParallelGateway.class,
            EventBasedGateway.class);

    private final Process process;
    private final Map<String, FlowNode> nodes;
    private final Map<String, SequenceFlow> flows;

    TokenGameNet(ModelsFile file) {
        process = file.process();
        nodes = file.all(FlowNode.class).stream().collect(Collectors.toMap(FlowNode::getId, node -> node));
        flows = file.all(SequenceFlow.class).stream().collect(Collectors.toMap(SequenceFlow::getId, flow -> flow));
        nodes.values().stream()
                .filter(node -> KNOWN.stream().noneMatch(type -> type.isInstance(node)))
                .findFirst()
                .ifPresent(node -> {
                    throw new IllegalArgumentException("the token game does not know " + node.getElementType());
                });
    }

    Set<String> nodeIds() {
        return nodes.keySet();
    }

    FlowNode node(String id) {
        return nodes.get(id);
    }

    boolean isFlow(String id) {
        return flows.containsKey(id);
    }

    FlowNode target(String flow) {
        return flows.get(flow).getTarget();
    }

    String start() {
        return startOf(process).getId();
    }

    /** @return the one start event right inside a process or subprocess */
    static StartEvent startOf(ModelElementInstance scope) {
        var starts = scope.getChildElementsByType(StartEvent.class);
        if (starts.size() != 1) {
            throw new IllegalArgumentException(scope + " needs one start event, has " + starts.size());
        }
        return starts.iterator().next();
    }

    static List<String> outgoing(FlowNode node) {
        return node.getOutgoing().stream().map(SequenceFlow::getId).toList();
    }

    static List<String> incoming(FlowNode node) {
        return node.getIncoming().stream().map(SequenceFlow::getId).toList();
    }

    List<BoundaryEvent> boundaryEvents(FlowNode host) {
        return nodes.values().stream()
                .filter(BoundaryEvent.class::isInstance)
                .map(BoundaryEvent.class::cast)
                .filter(event -> event.getAttachedTo().equals(host))
                .toList();
    }

    /** @return what an event may start in the place of everything else; all of ours interrupt */
    List<SubProcess> eventSubProcesses() {
        return nodes.values().stream()
                .filter(SubProcess.class::isInstance)
                .map(SubProcess.class::cast)
                .filter(SubProcess::triggeredByEvent)
                .toList();
    }

    static boolean terminates(FlowNode end) {
        return !end.getChildElementsByType(TerminateEventDefinition.class).isEmpty();
    }

    /** @return whether the node or flow lies inside the scope, at any depth */
    boolean inside(String id, ModelElementInstance scope) {
        ModelElementInstance element = isFlow(id) ? flows.get(id) : nodes.get(id);
        return Stream.iterate(
                        element.getParentElement(), parent -> parent != null, ModelElementInstance::getParentElement)
                .anyMatch(scope::equals);
    }

    /** @return whether a token here waits for the world: for time, a message, an officer or another process */
    boolean waits(String id) {
        var node = nodes.get(id);
        return node instanceof UserTask
                || node instanceof CallActivity
                || node instanceof EventBasedGateway
                || node instanceof CatchEvent;
    }

    /** @return whether the scope's own path leads to the end, not only what a non-interrupting event started */
    static boolean onMainPath(FlowNode end) {
        Set<FlowNode> seen = new HashSet<>();
        List<FlowNode> open = new ArrayList<>(List.of(startOf(end.getParentElement())));
        while (!open.isEmpty()) {
            var node = open.remove(open.size() - 1);
            if (seen.add(node)) {
                node.getOutgoing().forEach(flow -> open.add(flow.getTarget()));
                open.addAll(interruptions(node));
            }
        }
        return seen.contains(end);
    }

    private static Collection<? extends FlowNode> interruptions(FlowNode host) {
        return host instanceof Activity
                ? host.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
                        .filter(event ->
                                event.cancelActivity() && event.getAttachedTo().equals(host))
                        .toList()
                : List.of();
    }
}
