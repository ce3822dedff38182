package vn.lienthong.system;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.lienthong.acceptance.Proves;
import vn.lienthong.system.Simulators.RunOrder;

/**
 * One dossier at least of every scenario the simulators know, births and deaths, through a power cut at a product
 * whose database is a file.
 */
@Proves({"L16", "L20", "L21", "L42", "S1", "S3", "S5", "S6", "S7", "S8", "S9"})
class MixedIT {
    private static final int DOSSIERS = Integer.getInteger("mixed.dossiers", 150);
    private static final double RATE = 12;
    private static final int SEED = 7;

    @Test
    void everyDossierEndsAsTheLawForesees() throws IOException, InterruptedException {
        try (Testbed bed = new Testbed("mixed", MixedRun.settings())) {
            bed.launchSimulators();
            bed.startProduct();
            new MixedRun(bed, Duration.ofMinutes(5))
                    .playThroughPowerCut(new RunOrder(DOSSIERS, RATE, SEED, 0.5, "MIX"));
        }
    }
}
