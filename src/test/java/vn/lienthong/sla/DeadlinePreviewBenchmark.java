package vn.lienthong.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How many previews one core computes and explains in a second; the goal is 20,000. Each draws the next of 4,096 different
 * deadlines: every unit, starts from 2025 to 2033, none to three pauses.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Warmup(iterations = 6, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Thread)
public class DeadlinePreviewBenchmark {
    private static final int MASK = 4_095;

    private final StatutoryClock clock = new WorkingCalendars().standardClock();
    private final Deadline[] deadlines = new Deadline[MASK + 1];
    private int next;

    public DeadlinePreviewBenchmark() {
        SplittableRandom random = new SplittableRandom(2026);
        for (int i = 0; i <= MASK; i++) {
            deadlines[i] = deadline(random);
        }
    }

    /** One preview: compute, and explain in Vietnamese. */
    @Benchmark
    public List<String> computeAndExplain() {
        DueDate found = clock.dueDate(deadlines[next++ & MASK]);
        return ExplanationText.lines(found.steps(), SlaMessages.VIETNAMESE);
    }

    /** The computation alone, as a running dossier needs it. */
    @Benchmark
    public DueDate compute() {
        return clock.dueDate(deadlines[next++ & MASK]);
    }

    private static Deadline deadline(SplittableRandom random) {
        DeadlineUnit unit = DeadlineUnit.values()[random.nextInt(DeadlineUnit.values().length)];
        DeadlineRule rule = new DeadlineRule(
                unit,
                1 + random.nextInt(18),
                CutOff.ofCalendar(),
                Optional.of(new LegalGround("NĐ 63/2024, Đ7 k2; sđ. NĐ 301/2026, Đ5", Optional.of("CLOCK_HOURS"))));
        Instant start = Instant.parse("2025-01-01T00:00:00Z").plus(Duration.ofMinutes(random.nextInt(4_500_000)));
        DeadlinePause[] pauses = new DeadlinePause[random.nextInt(4)];
        for (int i = 0; i < pauses.length; i++) {
            Instant from = start.plus(Duration.ofMinutes(random.nextInt(7_000)));
            pauses[i] = DeadlinePause.closed(
                    from, from.plus(Duration.ofMinutes(random.nextInt(3_000))), PauseReason.SUPPLEMENT);
        }
        return new Deadline(rule, start, List.of(pauses));
    }

    public static void main(String[] arguments) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(DeadlinePreviewBenchmark.class.getSimpleName())
                .build();
        new Runner(options).run();
    }
}
