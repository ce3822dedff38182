package vn.agencysim.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import vn.agencysim.platform.Beat;
import vn.agencysim.platform.Settings;
import vn.agencysim.platform.WallTime;

/** Lets each unfinished run generate dossiers at its rate; after a restart it goes on where it was. */
@ApplicationScoped
public class KeepRunsGoing implements Beat {
    private static final int MOST_AT_ONCE = 50;
    private static final double SECOND_MS = 1000.0;

    @Inject
    private Runs runs;

    @Inject
    private GenerateDossiers generateDossiers;

    @Inject
    private Settings settings;

    @Inject
    @WallTime
    private Clock wall;

    /** Per run: dossiers it may generate by now; fractions are kept for the next beat. */
    private final Map<String, Double> allowance = new HashMap<>();

    private long lastBeat;
    private boolean firstRunConsidered;

    @Override
    public Duration pause() {
        return Duration.ofMillis(200);
    }

    @Override
    public synchronized void beat() {
        considerFirstRun();
        long now = wall.millis();
        double seconds = lastBeat == 0 ? 0 : Math.min(SECOND_MS, now - lastBeat) / SECOND_MS;
        lastBeat = now;
        for (String run : runs.unfinished()) {
            double allowed = allowance.getOrDefault(run, 1.0) + generateDossiers.rate(run) * seconds;
            int count = Math.min(MOST_AT_ONCE, (int) allowed);
            allowance.put(run, allowed - count);
            if (count > 0) {
                generateDossiers.generate(run, count);
            }
        }
    }

    private void considerFirstRun() {
        if (!firstRunConsidered && settings.firstRunCount() > 0 && runs.all().isEmpty()) {
            runs.start(new RunOrder(settings.firstRunCount(), settings.firstRunRate(), 1, 0, settings.units(), null));
        }
        firstRunConsidered = true;
    }
}
