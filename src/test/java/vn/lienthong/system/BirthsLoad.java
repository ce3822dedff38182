package vn.lienthong.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Many births through portal, product, agencies and robot officers; prints what it took. Only with {@code -Pload}; to be
 * set with {@code -Dload.births} (1000), {@code -Dload.rate} (filed per second, 10) and {@code -Dload.minutes} (20).
 */
class BirthsLoad {
    private static final int BIRTHS = Integer.getInteger("load.births", 1_000);
    private static final double RATE = Double.parseDouble(System.getProperty("load.rate", "10"));
    private static final Duration LIMIT = Duration.ofMinutes(Integer.getInteger("load.minutes", 20));
    private static final int SEED = 42;
    private static final int STARTS = 3;
    private static final long MOST_MEBIBYTES = 1024;
    private static final String SECONDS =
            "select round(extract(epoch from max(ended_at) - min(technical_receipt_at)) * 1000) from dossier";
    private static final String TYPICAL = "select round(extract(epoch from percentile_cont(%s)"
            + " within group (order by ended_at - technical_receipt_at))) from dossier";

    private final Figures figures = new Figures();

    @Test
    void everyBirthEndsAndNothingIsDoneTwice() throws IOException, InterruptedException, URISyntaxException {
        try (Testbed bed = new Testbed("load", List.of("-Dlienthong.clock.mode=SYSTEM"))) {
            figures.add("processors", Runtime.getRuntime().availableProcessors());
            measureStart(bed);
            bed.launchSimulators();
            Simulators simulators = bed.simulators();
            measureMemory("product, resident after start, MiB", bed);
            simulators.startRun(BIRTHS, RATE, SEED);
            Settled settled = new Settled(bed, simulators, BIRTHS);
            settled.await(LIMIT);
            measureMemory("product, resident after load, MiB", bed);
            describe(settled.check(LIMIT), bed.database());
            figures.show(bed.folder().resolve("figures.txt"));
        }
    }

    /** In turns, because whatever else the machine does hits both; the last start of the product stays. */
    private void measureStart(Testbed bed) throws IOException, InterruptedException, URISyntaxException {
        figures.add("product, to ready, with its first tables", bed.startProduct());
        List<Duration> empty = new ArrayList<>();
        List<Duration> product = new ArrayList<>();
        for (int turn = 0; turn < STARTS; turn++) {
            bed.stopProduct();
            empty.add(new EmptyFaces().timeToPage(bed));
            product.add(bed.startProduct());
        }
        figures.add("empty PrimeFaces WAR, to its page", empty.toString());
        figures.add("product, to ready, with data", product.toString());
        figures.add("ratio of the medians", String.format("%.2f", ratio(median(product), median(empty))));
    }

    private void measureMemory(String name, Testbed bed) throws IOException {
        long resident = Figures.residentMebibytes(bed.productPid());
        figures.add(name, resident);
        assertThat(resident).as(name).isLessThanOrEqualTo(MOST_MEBIBYTES);
    }

    private static Duration median(List<Duration> starts) {
        return starts.stream().sorted().toList().get(starts.size() / 2);
    }

    private void describe(Counts counts, SystemDatabase database) {
        long millis = database.number(SECONDS);
        figures.add("births", BIRTHS + ", filed at " + RATE + "/s");
        counts.outcomes().forEach((state, number) -> figures.add("  portal: " + state, number));
        Counts.GRANTED_BY.forEach(
                (procedure, agency) -> figures.add("  granted: " + procedure, counts.at(agency, "granted")));
        figures.add("lost", counts.lost());
        figures.add("doubled", counts.doubled().size());
        figures.add("first submission to last end", Duration.ofMillis(millis));
        figures.add("dossiers per second", String.format("%.2f", BIRTHS * 1000.0 / millis));
        figures.add(
                "one dossier, median", database.rows(TYPICAL.formatted("0.5")).get(0) + " s");
        figures.add(
                "one dossier, 95 %", database.rows(TYPICAL.formatted("0.95")).get(0) + " s");
    }

    private static double ratio(Duration a, Duration b) {
        return (double) a.toMillis() / b.toMillis();
    }
}
