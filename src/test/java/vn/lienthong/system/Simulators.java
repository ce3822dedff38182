package vn.lienthong.system;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** The simulated agencies' control API. */
final class Simulators {
    static final List<String> ANSWERING =
            List.of("population", "civil-status", "residence", "health-insurance", "identity");
    static final List<String> ONE_WAY = List.of("portal", "messaging", "document-store");

    private final JsonApi control;

    Simulators(URI server, String secret) {
        control = new JsonApi(server.resolve("/agencysim/control/v1/"), "Bearer " + secret);
    }

    /** Milliseconds of real time, both bounds included. */
    record Latency(long minMs, long maxMs) {}

    /** How an agency behaves; rates from 0 to 1 by name of the quirk. */
    record Behaviour(long seed, Latency latency, Map<String, Double> rates, List<String> outages) {}

    /** How robot officers work. */
    record RobotBehaviour(boolean enabled, long seed, Latency thinking, double refuseRate) {}

    private record RunOrder(int count, double ratePerSecond, long seed, List<String> units) {}

    /** Lets the portal file births of families invented from this seed, for all communes. */
    void startRun(int births, double perSecond, long seed) {
        control.post("runs", new RunOrder(births, perSecond, seed, List.of()));
    }

    Counts counts() {
        return new Counts(control.get("counts"));
    }

    void behave(String agency, Behaviour behaviour) {
        control.put("behaviours/" + agency, behaviour);
    }

    void robots(RobotBehaviour behaviour) {
        control.put("robots", behaviour);
    }
}
