package vn.lienthong.system;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.lienthong.system.Simulators.RunOrder;

/**
 * Many births and deaths that meet everything the law foresees, against what the simulators' own table says must come of
 * them. Only with {@code -Pload}; to be set with {@code -Dmixed.load} (2000), {@code -Dmixed.rate} (filed per second, 6) and
 * {@code -Dmixed.minutes} (25).
 */
class MixedLoad {
    private static final int DOSSIERS = Integer.getInteger("mixed.load", 2_000);
    private static final double RATE = Double.parseDouble(System.getProperty("mixed.rate", "6"));
    private static final Duration LIMIT = Duration.ofMinutes(Integer.getInteger("mixed.minutes", 25));
    private static final int SEED = 2027;

    private final Figures figures = new Figures();

    @Test
    void everyDossierEndsAsTheLawForesees() throws IOException, InterruptedException {
        try (Testbed bed = new Testbed("mixed-load", MixedRun.settings())) {
            bed.launchSimulators();
            bed.startProduct();
            long begun = System.nanoTime();
            Counts counts = new MixedRun(bed, LIMIT).play(new RunOrder(DOSSIERS, RATE, SEED, 0.5, "MIX"));
            figures.add("processors", Runtime.getRuntime().availableProcessors());
            figures.add("dossiers, births and deaths", DOSSIERS + ", filed at " + RATE + "/s");
            counts.outcomes().forEach((state, number) -> figures.add("  portal: " + state, number));
            figures.add("lost", counts.lost());
            figures.add("doubled", counts.doubled().size());
            figures.add("until the last end", Duration.ofNanos(System.nanoTime() - begun));
            figures.add("product, resident at the end, MiB", Figures.residentMebibytes(bed.productPid()));
            figures.show(bed.folder().resolve("figures.txt"));
        }
    }
}
