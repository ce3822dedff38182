package vn.lienthong.engine;

import java.sql.SQLException;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.BackoffJobAcquisitionStrategy;
import org.camunda.bpm.engine.impl.jobexecutor.JobAcquisitionStrategy;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.SequentialJobAcquisitionRunnable;
import vn.lienthong.platform.SafeMessage;

/** The engine's acquisition of jobs, which while idle sleeps no longer than until the next timer is due. */
class TimedAcquisition extends SequentialJobAcquisitionRunnable {
    private static final Logger OURS = Logger.getLogger(TimedAcquisition.class.getName());
    private static final Duration FAR = Duration.ofDays(1);

    private final JobSchedule schedule;

    TimedAcquisition(JobExecutor executor, JobSchedule schedule) {
        super(executor);
        this.schedule = schedule;
    }

    @Override
    protected JobAcquisitionStrategy initializeAcquisitionStrategy() {
        return new BackoffJobAcquisitionStrategy(jobExecutor) {
            @Override
            public long getWaitTime() {
                long wait = super.getWaitTime();
                return idleLevel > 0 ? Math.min(wait, untilNextTimer().toMillis()) : wait;
            }
        };
    }

    /** A notice that came after this round looked for it is kept for the next one. */
    @Override
    protected void clearJobAddedNotification() {
        if (acquisitionContext.isJobAdded()) {
            super.clearJobAddedNotification();
        }
    }

    /** Unlike the engine's own, does not sleep over a notice that comes just before it falls asleep. */
    @Override
    protected void suspendAcquisition(long millis) {
        if (millis <= 0) {
            return;
        }
        synchronized (MONITOR) {
            isWaiting.set(true);
            try {
                if (!isInterrupted && !isJobAdded) {
                    MONITOR.wait(millis);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                isWaiting.set(false);
            }
        }
    }

    /** Asked in a transaction of the engine: this thread never touches the pool outside of one. */
    private Duration untilNextTimer() {
        var engines = jobExecutor.engineIterator();
        if (!engines.hasNext()) {
            return FAR;
        }
        try {
            return engines.next()
                    .getProcessEngineConfiguration()
                    .getCommandExecutorTxRequired()
                    .execute(this::untilNextTimer);
        } catch (RuntimeException e) {
            // The engine guards the acquisition itself against a database that is away, but not the wait after it.
            OURS.log(Level.WARNING, "ENGINE-004 next timer unknown: {0}", SafeMessage.of(e));
            return FAR;
        }
    }

    private Duration untilNextTimer(CommandContext context) {
        try {
            return schedule.realTimeUntilNextTimer(
                    context.getDbSqlSession().getSqlSession().getConnection());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
