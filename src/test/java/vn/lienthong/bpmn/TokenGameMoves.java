package vn.lienthong.bpmn;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Every step a running process may take next; conditions are ignored, so every answer of a gateway is possible. */
final class TokenGameMoves {
    /**
     * One step.
     *
     * @param nodes nodes it goes through
     * @param to where the tokens are then
     */
    record Move(List<String> nodes, TokenGameState to) {}

    private final TokenGameNet net;

    TokenGameMoves(TokenGameNet net) {
        this.net = net;
    }

    List<Move> from(TokenGameState state) {
        return Stream.concat(
                        state.tokens().stream()
                                .flatMap(token ->
                                        net.isFlow(token) ? arrive(state, token) : goOn(state, net.node(token))),
                        net.eventSubProcesses().stream().flatMap(events -> interrupt(state, events)))
                .toList();
    }

    /** An event subprocess takes the place of everything else in its scope, at any moment while that is at work. */
    private Stream<Move> interrupt(TokenGameState state, SubProcess events) {
        var scope = events.getParentElement();
        boolean atWork = state.tokens().stream()
                .anyMatch(token ->
                        net.inside(token, scope) && !token.equals(events.getId()) && !net.inside(token, events));
        if (!atWork || state.fired().contains(events.getId())) {
            return Stream.empty();
        }
        var start = TokenGameNet.startOf(events);
        var after = state.without(token -> net.inside(token, scope))
                .firing(events.getId())
                .with(events.getId())
                .withAll(TokenGameNet.outgoing(start));
        return Stream.of(new Move(List.of(events.getId(), start.getId()), after));
    }

    private Stream<Move> arrive(TokenGameState state, String flow) {
        var node = net.target(flow);
        if (node instanceof ParallelGateway) {
            return join(state, node);
        }
        var before = state.without(flow);
        if (node instanceof EndEvent end) {
            return Stream.of(new Move(List.of(end.getId()), end(before, end)));
        }
        if (node instanceof SubProcess) {
            var inner = TokenGameNet.startOf(node);
            return Stream.of(new Move(
                    List.of(node.getId(), inner.getId()),
                    before.with(node.getId()).withAll(TokenGameNet.outgoing(inner))));
        }
        return Stream.of(new Move(List.of(node.getId()), before.with(node.getId())));
    }

    private Stream<Move> join(TokenGameState state, FlowNode gateway) {
        var needed = TokenGameNet.incoming(gateway);
        if (!state.tokens().containsAll(needed)) {
            return Stream.empty();
        }
        var after = state.without(needed::contains).withAll(TokenGameNet.outgoing(gateway));
        return Stream.of(new Move(List.of(gateway.getId()), after));
    }

    private TokenGameState end(TokenGameState before, EndEvent end) {
        var scope = end.getParentElement();
        if (TokenGameNet.terminates(end)) {
            return before.without(token -> net.inside(token, scope));
        }
        var left = before.tokens().stream()
                .filter(token -> net.inside(token, scope) && net.waits(token))
                .collect(Collectors.joining(", "));
        return !left.isEmpty() && TokenGameNet.onMainPath(end)
                ? before.failed(end.getId() + " is reached while " + left + " still waits")
                : before;
    }

    private Stream<Move> goOn(TokenGameState state, FlowNode node) {
        return Stream.concat(
                leave(state, node),
                net.boundaryEvents(node).stream()
                        .filter(event -> !state.fired().contains(event.getId()))
                        .map(event -> happen(state, node, event)));
    }

    private Stream<Move> leave(TokenGameState state, FlowNode node) {
        var before = state.without(node.getId());
        if (node instanceof ExclusiveGateway) {
            return TokenGameNet.outgoing(node).stream().map(flow -> new Move(List.of(), before.with(flow)));
        }
        if (node instanceof EventBasedGateway) {
            return node.getSucceedingNodes().list().stream()
                    .map(event -> new Move(List.of(event.getId()), before.withAll(TokenGameNet.outgoing(event))));
        }
        if (node instanceof SubProcess && holdsTokens(state, node)) {
            return Stream.empty();
        }
        return Stream.of(new Move(List.of(), before.withAll(TokenGameNet.outgoing(node))));
    }

    private boolean holdsTokens(TokenGameState state, ModelElementInstance scope) {
        return state.tokens().stream().anyMatch(token -> net.inside(token, scope));
    }

    private Move happen(TokenGameState state, FlowNode host, BoundaryEvent event) {
        var before =
                event.cancelActivity() ? state.without(host.getId()).without(token -> net.inside(token, host)) : state;
        return new Move(List.of(event.getId()), before.firing(event.getId()).withAll(TokenGameNet.outgoing(event)));
    }
}
