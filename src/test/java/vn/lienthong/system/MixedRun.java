package vn.lienthong.system;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.it.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.assertj.core.api.SoftAssertions;
import vn.lienthong.system.Simulators.Comparison;
import vn.lienthong.system.Simulators.Latency;
import vn.lienthong.system.Simulators.RobotBehaviour;
import vn.lienthong.system.Simulators.RunOrder;

/**
 * Births and deaths that meet everything the law foresees, played to their end. Who has to keep silent until a limit is over
 * does so on the controlled clock: whenever nothing moves any more, four days pass.
 */
final class MixedRun {
    private static final Duration STEP = Duration.ofDays(4);
    private static final Duration CALM = Duration.ofSeconds(6);

    /** The books of all agencies are counted each time, which would keep half a core busy if one looked all the time. */
    private static final Duration LOOK = Duration.ofSeconds(1);

    /** Seven working days over a Tết, and consent after that. */
    private static final int MOST_STEPS = 15;

    private final Testbed bed;
    private final Duration patience;

    /** @param patience until nothing moves any more, each time */
    MixedRun(Testbed bed, Duration patience) {
        this.bed = bed;
        this.patience = patience;
    }

    /** Options of a product that asks soon for what does not come. */
    static List<String> settings() {
        return List.of(
                "-Dlienthong.clock.mode=CONTROLLED",
                "-Dlienthong.exchange.answer-check=PT5S",
                "-Dlienthong.exchange.pending-retry=PT2S");
    }

    /** @return what the simulators counted, once every dossier has come to the end their own table foresees */
    Counts play(RunOrder order) throws IOException, InterruptedException {
        return settled(order, started(order));
    }

    /** As {@link #play}, with a power cut at the product while dossiers are being filed and worked on. */
    Counts playThroughPowerCut(RunOrder order) throws IOException, InterruptedException {
        String run = started(order);
        new PowerCut(bed, bed.simulators()).among(order.count(), patience);
        Counts counts = settled(order, run);
        bed.stopProduct();
        Settled.inTheProduct(bed);
        assertThat(ReachedModels.missing(bed.database()))
                .as("nodes of the models no dossier came to, flows none took")
                .isEmpty();
        return counts;
    }

    private String started(RunOrder order) throws IOException, InterruptedException {
        Simulators simulators = bed.simulators();
        simulators.robots(new RobotBehaviour(true, order.seed(), new Latency(0, 200), 0));
        return simulators.start(order);
    }

    private Counts settled(RunOrder order, String run) throws IOException, InterruptedException {
        Simulators simulators = bed.simulators();
        eventually(
                "every dossier is filed",
                patience,
                LOOK,
                simulators::counts,
                c -> c.portal("generated") >= order.count());
        calm(simulators);
        for (int step = 0; step < MOST_STEPS && (open(simulators, run) || changes(simulators)); step++) {
            // A token does not live for four days.
            bed.productAs("robot.operator").shiftClock(STEP);
            calm(simulators);
        }
        eventually(
                "every paper of the facilities has come",
                patience,
                simulators::counts,
                c -> c.at("hospital", "papersWaiting") == 0);
        return judged(simulators.comparison(run), simulators.counts());
    }

    /** Whether the register has yet to tell of an entry it changed since. */
    private static boolean changes(Simulators simulators) {
        return simulators.counts().at("civil-status", "changesWaiting") > 0;
    }

    private void calm(Simulators simulators) {
        eventually("nothing moves any more", patience, LOOK, simulators::counts, new Calm());
    }

    private static boolean open(Simulators simulators, String run) {
        Comparison now = simulators.comparison(run);
        return now.ended() < now.dossiers();
    }

    private static Counts judged(Comparison comparison, Counts counts) {
        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(comparison.different())
                    .as("ended otherwise than foreseen")
                    .isEmpty();
            softly.assertThat(comparison.notEnded()).as("never ended").isEmpty();
            softly.assertThat(counts.lost()).as("lost").isZero();
            softly.assertThat(counts.doubled()).as("doubled").isEmpty();
            softly.assertThat(counts.portal("rejected"))
                    .as("never accepted by the product")
                    .isZero();
            softly.assertThat(counts.at("hospital", "papersRefused"))
                    .as("papers of facilities refused")
                    .isZero();
            softly.assertThat(counts.at("civil-status", "changesRefused"))
                    .as("changed entries refused")
                    .isZero();
            softly.assertThat(counts.at("hospital", "papersConfirmed"))
                    .as("papers of facilities taken")
                    .isGreaterThan(comparison.dossiers() / 4);
        });
        assertThat(comparison.asPredicted()).isEqualTo(comparison.dossiers());
        return counts;
    }

    /** Whether the portal has been told nothing for a while; agencies that keep silent are asked again all the time. */
    private static final class Calm implements Predicate<Counts> {
        private JsonNode last;
        private long since;

        @Override
        public boolean test(Counts counts) {
            JsonNode portal = counts.all().path("portal");
            if (!portal.equals(last)) {
                last = portal;
                since = System.nanoTime();
            }
            return System.nanoTime() - since > CALM.toNanos();
        }
    }
}
