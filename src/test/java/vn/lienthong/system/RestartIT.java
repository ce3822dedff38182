package vn.lienthong.system;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.system.Eventually.eventually;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import vn.lienthong.system.Simulators.Behaviour;
import vn.lienthong.system.Simulators.Latency;
import vn.lienthong.system.Simulators.RobotBehaviour;

/** A power cut at the product in the middle of the day's work, with agencies that fail, lose and repeat. */
class RestartIT {
    private static final int DOSSIERS = 100;
    private static final int ENTERED_BEFORE_THE_KILL = 30;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Test
    void productKilledAmongHundredDossiersLosesNothingAndDoublesNothing() throws IOException, InterruptedException {
        List<String> soon = List.of("-Dlienthong.exchange.answer-check=PT4S", "-Dlienthong.exchange.pending-retry=PT2S");
        try (Testbed bed = new Testbed("restart", soon)) {
            bed.launchSimulators();
            bed.startProduct();
            Simulators simulators = bed.simulators();
            troubled(simulators);
            simulators.startRun(DOSSIERS, 20, 2026);
            eventually(
                    "dossiers are under way",
                    PATIENCE,
                    simulators::counts,
                    counts -> counts.at("civil-status", "granted") >= ENTERED_BEFORE_THE_KILL);

            bed.killProduct();

            assertThat(simulators.counts().portal("ended")).as("ended before the kill").isLessThan(DOSSIERS);
            bed.startProduct();
            Counts counts = eventually(
                    "all dossiers have ended and every paper is stored", PATIENCE, simulators::counts, RestartIT::done);
            verify(counts);
            verify(bed);
        }
    }

    private static void troubled(Simulators simulators) {
        Map<String, Double> both = Map.of("FAIL_BEFORE_STORING", 0.03, "FAIL_AFTER_STORING", 0.03);
        Map<String, Double> answering = Map.of(
                "FAIL_BEFORE_STORING", 0.03,
                "FAIL_AFTER_STORING", 0.03,
                "LOSE_ANSWER", 0.1,
                "DOUBLE_ANSWER", 0.2,
                "OUT_OF_ORDER", 0.1,
                "PENDING_FIRST", 0.05,
                "REFUSE", 0.03);
        Latency quick = new Latency(50, 1_000);
        Simulators.ANSWERING.forEach(agency -> simulators.behave(agency, new Behaviour(7, quick, answering, List.of())));
        Simulators.ONE_WAY.forEach(agency -> simulators.behave(agency, new Behaviour(7, quick, both, List.of())));
        simulators.robots(new RobotBehaviour(true, 7, new Latency(0, 500), 0.03));
    }

    private static boolean done(Counts counts) {
        return counts.portal("ended") == DOSSIERS && counts.at("document-store", "distinctKeys") >= counts.papers();
    }

    private static void verify(Counts counts) {
        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(counts.portal("accepted")).as("accepted").isEqualTo(DOSSIERS);
            softly.assertThat(counts.portal("dossierCodes")).as("dossier codes").isEqualTo(DOSSIERS);
            softly.assertThat(counts.portal("foreign")).as("dossiers the portal never filed").isZero();
            softly.assertThat(counts.lost()).as("lost").isZero();
            softly.assertThat(counts.doubled()).as("doubled").isEmpty();
            softly.assertThat(counts.papers()).as("papers").isPositive();
            softly.assertThat(counts.at("document-store", "distinctKeys")).as("papers stored").isEqualTo(counts.papers());
            Counts.GRANTED_BY.forEach((procedure, agency) -> softly.assertThat(counts.at(agency, "granted"))
                    .as("granted by %s, told to the portal", agency)
                    .isEqualTo(counts.told(procedure, "GRANTED")));
        });
    }

    private static void verify(Testbed bed) {
        SystemDatabase database = bed.database();
        assertThat(bed.product().dossiers()).isEqualTo(DOSSIERS);
        if (database.postgres()) {
            eventually(
                    "no process is left",
                    PATIENCE,
                    () -> database.number("select count(*) from ACT_RU_EXECUTION"),
                    left -> left == 0);
        }
        bed.stopProduct();
        assertThat(database.rows("select dossier_code, activity_id, message from job_failure"))
                .as("jobs given up")
                .isEmpty();
        assertThat(database.number("select count(*) from dossier where ended_at is null"))
                .as("dossiers without an end")
                .isZero();
    }
}
