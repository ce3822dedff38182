package vn.lienthong.bpmn;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Where the tokens of a running process are, and what happened only once.
 *
 * @param tokens ids of flows that carry a token and of nodes that are at work or wait
 * @param fired ids of boundary events that have happened; each may happen once
 * @param fault what went wrong on the way here; empty if nothing did
 */
record TokenGameState(SortedSet<String> tokens, SortedSet<String> fired, String fault) {
    static TokenGameState start(String node) {
        return new TokenGameState(new TreeSet<>(), new TreeSet<>(), "").with(node);
    }

    boolean at(String id) {
        return tokens.contains(id);
    }

    boolean faulty() {
        return !fault.isEmpty();
    }

    boolean ended() {
        return tokens.isEmpty();
    }

    TokenGameState with(String id) {
        if (at(id)) {
            return failed("a second token reaches " + id);
        }
        var more = new TreeSet<>(tokens);
        more.add(id);
        return new TokenGameState(more, fired, fault);
    }

    TokenGameState withAll(Collection<String> ids) {
        var state = this;
        for (String id : ids) {
            state = state.with(id);
        }
        return state;
    }

    TokenGameState without(String id) {
        return without(id::equals);
    }

    TokenGameState without(Predicate<String> gone) {
        var fewer = new TreeSet<>(tokens);
        fewer.removeIf(gone);
        return new TokenGameState(fewer, fired, fault);
    }

    TokenGameState firing(String boundaryEvent) {
        var more = new TreeSet<>(fired);
        more.add(boundaryEvent);
        return new TokenGameState(tokens, more, fault);
    }

    TokenGameState failed(String reason) {
        return new TokenGameState(tokens, fired, reason);
    }
}
