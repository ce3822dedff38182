package vn.agencysim.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps every {@link Beat} going from deployment to undeployment; a failed beat is logged and the next one comes. */
@Singleton
@Startup
@DependsOn("Schema")
@TransactionManagement(TransactionManagementType.BEAN)
@ManagedScheduledExecutorDefinition(name = Pulse.EXECUTOR, maxAsync = 8)
public class Pulse {
    static final String EXECUTOR = "java:app/concurrent/agencysim-pulse";
    private static final Logger LOG = Logger.getLogger(Pulse.class.getName());
    private static final long FIRST_AFTER_MS = 1000;

    @Resource(lookup = EXECUTOR)
    private ManagedScheduledExecutorService executor;

    @Inject
    @Any
    private Instance<Beat> beats;

    private final List<ScheduledFuture<?>> running = new ArrayList<>();

    @PostConstruct
    void start() {
        for (Beat beat : beats) {
            running.add(executor.scheduleWithFixedDelay(
                    () -> safely(beat), FIRST_AFTER_MS, beat.pause().toMillis(), TimeUnit.MILLISECONDS));
        }
    }

    @PreDestroy
    void stop() {
        running.forEach(f -> f.cancel(false));
    }

    private static void safely(Beat beat) {
        try {
            beat.beat();
        } catch (RuntimeException e) {
            // An exception that leaves a scheduled task ends it for good; a database in trouble must not stop an
            // agency.
            LOG.log(Level.WARNING, "SIM-BEAT-001 a beat failed and will be repeated: {0}", e.toString());
        }
    }
}
