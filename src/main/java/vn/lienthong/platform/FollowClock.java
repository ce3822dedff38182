package vn.lienthong.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Several nodes, one clock: a controlled clock that was moved on another node is followed here. Never in production. */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class FollowClock {
    private static final Logger LOG = Logger.getLogger(FollowClock.class.getName());
    private static final int SECONDS = 2;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private TimeSource timeSource;

    private Optional<ScheduledFuture<?>> looking = Optional.empty();

    @PostConstruct
    void start() {
        StartUp.of(FollowClock.class, this::begin);
    }

    private void begin() {
        if (timeSource.mode() == TimeSource.Mode.CONTROLLED) {
            looking = Optional.of(scheduler.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS));
        }
    }

    @PreDestroy
    void stop() {
        looking.ifPresent(future -> future.cancel(false));
    }

    private void look() {
        try {
            timeSource.follow();
        } catch (RuntimeException databaseAway) {
            // Thrown on, it would end the looking for good; the next look is a moment away.
            LOG.log(
                    Level.WARNING,
                    () -> "CLOCK-006 the clock is not followed for now: " + SafeMessage.of(databaseAway));
        }
    }
}
