package vn.lienthong.system;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lienthong.acceptance.Proves;
import vn.lienthong.system.Simulators.Behaviour;
import vn.lienthong.system.Simulators.Latency;
import vn.lienthong.system.Simulators.RobotBehaviour;

/** A power cut at the product in the middle of the day's work, with agencies that fail, lose and repeat; on H2 see MixedIT. */
@Proves({"S1", "S3", "S5", "S6", "S7", "S9", "S22"})
class RestartIT {
    private static final int DOSSIERS = 100;
    private static final long SEED = 2026;
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    @Test
    void productKilledAmongHundredDossiersLosesNothingAndDoublesNothing() throws IOException, InterruptedException {
        List<String> soon = List.of(
                "-Dlienthong.exchange.answer-check=PT4S",
                "-Dlienthong.exchange.pending-retry=PT2S",
                "-Dlienthong.engine.retries=PT2S,PT4S,PT8S,PT15S,PT30S");
        try (Testbed bed = new Testbed("restart", soon)) {
            bed.launchSimulators();
            bed.startProduct();
            Simulators simulators = bed.simulators();
            trouble(simulators);
            simulators.startRun(DOSSIERS, 20, SEED);

            new PowerCut(bed, simulators).among(DOSSIERS, PATIENCE);

            new Settled(bed, simulators, DOSSIERS).check(PATIENCE);
        }
    }

    private static void trouble(Simulators simulators) {
        Map<String, Double> failing = Map.of("FAIL_BEFORE_STORING", 0.02, "FAIL_AFTER_STORING", 0.02);
        Map<String, Double> answering = Map.of(
                "FAIL_BEFORE_STORING", 0.02,
                "FAIL_AFTER_STORING", 0.02,
                "LOSE_ANSWER", 0.1,
                "DOUBLE_ANSWER", 0.2,
                "OUT_OF_ORDER", 0.1,
                "PENDING_FIRST", 0.1,
                "REFUSE", 0.02);
        Latency quick = new Latency(50, 1_000);
        Simulators.ANSWERING.forEach(
                agency -> simulators.behave(agency, new Behaviour(SEED, quick, answering, List.of())));
        Simulators.ONE_WAY.forEach(agency -> simulators.behave(agency, new Behaviour(SEED, quick, failing, List.of())));
        simulators.robots(new RobotBehaviour(true, SEED, new Latency(0, 500), 0.02));
    }
}
