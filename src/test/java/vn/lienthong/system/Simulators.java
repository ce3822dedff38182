package vn.lienthong.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import vn.lienthong.platform.Json;

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

    /**
     * What the portal files, for all communes.
     *
     * @param scenario {@code EVERYDAY}, {@code MIX} or one of the simulators' scenarios
     */
    record RunOrder(int count, double ratePerSecond, long seed, double deathShare, String scenario) {}

    /** Lets the portal file births of families invented from this seed, for all communes. */
    void startRun(int births, double perSecond, long seed) {
        start(new RunOrder(births, perSecond, seed, 0, "EVERYDAY"));
    }

    /** @return id of the run */
    String start(RunOrder order) {
        return control.post("runs", order).path("id").asText();
    }

    /** @return what came of a run's dossiers beside what the simulators' own table says must come of them */
    Comparison comparison(String run) {
        return Json.read(control.get("runs/" + run + "/comparison").toString(), Comparison.class);
    }

    /**
     * A run's end, as the simulators see it.
     *
     * @param different dossiers that ended otherwise than the law foresees
     * @param byScenario by scenario: dossiers, ended, asPredicted
     * @param notEnded portal numbers
     */
    record Comparison(
            int dossiers,
            int ended,
            int asPredicted,
            List<JsonNode> different,
            JsonNode byScenario,
            List<String> notEnded) {}

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
