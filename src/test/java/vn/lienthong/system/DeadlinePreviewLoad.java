package vn.lienthong.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import vn.lienthong.sla.DeadlinePreviewBenchmark;

/** Previews of deadlines per second on one core. Only with {@code -Pload}. */
class DeadlinePreviewLoad {
    private static final double GOAL = 20_000;

    @Test
    void oneCoreComputesAndExplainsTwentyThousandDeadlinesPerSecond() throws RunnerException, IOException {
        var options = new OptionsBuilder()
                .include(DeadlinePreviewBenchmark.class.getName())
                .verbosity(VerboseMode.SILENT)
                .build();
        Figures figures = new Figures();
        for (RunResult run : new Runner(options).run()) {
            var result = run.getPrimaryResult();
            figures.add(result.getLabel() + ", per second", Math.round(result.getScore()));
            assertThat(result.getScore()).as(result.getLabel()).isGreaterThanOrEqualTo(GOAL);
        }
        figures.show(Files.createDirectories(Path.of("target/system")).resolve("previews.txt"));
    }
}
