package vn.lienthong.bpmn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Plays a process through every state it can reach. A sound process can always still end, leaves nothing behind when it
 * ends, and has no node that is never reached.
 */
final class TokenGame {
    /** Far more than any process of ours has; reached only by a net that grows without end. */
    private static final int MOST_STATES = 200_000;

    private final TokenGameNet net;
    private final TokenGameMoves moves;
    private final Map<TokenGameState, List<TokenGameState>> from = new LinkedHashMap<>();
    private final Set<String> reached = new TreeSet<>();
    private final Set<String> faults = new TreeSet<>();

    private TokenGame(ModelsFile file) {
        net = new TokenGameNet(file);
        moves = new TokenGameMoves(net);
    }

    /** @return what makes the process unsound; empty if it is sound */
    static Set<String> faults(ModelsFile file) {
        var game = new TokenGame(file);
        game.play();
        game.judge();
        return game.faults;
    }

    private void play() {
        var start = TokenGameState.start(net.start());
        reached.add(net.start());
        from.put(start, new ArrayList<>());
        var open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty() && from.size() < MOST_STATES) {
            var state = open.remove();
            for (var move : moves.from(state)) {
                reached.addAll(move.nodes());
                if (move.to().faulty()) {
                    faults.add("improper completion: " + move.to().fault());
                } else {
                    if (!from.containsKey(move.to())) {
                        from.put(move.to(), new ArrayList<>());
                        open.add(move.to());
                    }
                    from.get(move.to()).add(state);
                }
            }
        }
        if (!open.isEmpty()) {
            faults.add("more than " + MOST_STATES + " states");
        }
    }

    private void judge() {
        var dead = new TreeSet<>(net.nodeIds());
        dead.removeAll(reached);
        dead.forEach(node -> faults.add("dead node: " + node + " is never reached"));
        var canEnd = statesThatCanEnd();
        if (canEnd.isEmpty()) {
            faults.add("no end: the process never ends");
        }
        from.keySet().stream().filter(state -> !canEnd.contains(state)).forEach(state -> {
            if (moves.from(state).isEmpty()) {
                faults.add("deadlock: nothing can happen any more at " + state.tokens());
            }
        });
        boolean stuck = faults.stream().anyMatch(fault -> !fault.startsWith("dead node"));
        if (!stuck && canEnd.size() < from.size()) {
            faults.add("livelock: some states go on for ever and can't end");
        }
    }

    private Set<TokenGameState> statesThatCanEnd() {
        Set<TokenGameState> good = new HashSet<>();
        var open = new ArrayDeque<TokenGameState>();
        from.keySet().stream().filter(TokenGameState::ended).forEach(open::add);
        while (!open.isEmpty()) {
            var state = open.remove();
            if (good.add(state)) {
                open.addAll(from.getOrDefault(state, List.of()));
            }
        }
        return good;
    }
}
