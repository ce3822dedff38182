package vn.lienthong.engine;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobsRunnable;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;

/**
 * Runs the engine's jobs on the server's managed threads. No more jobs are taken than can soon be run, so that other
 * nodes get theirs. The acquisition sleeps until the next timer is due, and wakes when a nearer one is written or the
 * clock moves.
 */
class ContainerJobExecutor extends JobExecutor {
    private static final int IN_FLIGHT = 12;
    private static final long STOP_PATIENCE_MILLIS = 5_000;

    private final ManagedExecutorService workers;
    private final ManagedThreadFactory threads;
    private final JobRunner runner;
    private final JobSchedule schedule;
    private final Semaphore places = new Semaphore(IN_FLIGHT);
    private Thread acquisition;

    ContainerJobExecutor(
            ManagedExecutorService workers, ManagedThreadFactory threads, JobRunner runner, JobSchedule schedule) {
        this.workers = workers;
        this.threads = threads;
        this.runner = runner;
        this.schedule = schedule;
        setMaxJobsPerAcquisition(IN_FLIGHT / 2);
        setWaitTimeInMillis(500);
        setMaxWait(5_000);
        setBackoffTimeInMillis(25);
        setMaxBackoff(500);
    }

    @Override
    protected void ensureInitialization() {
        super.ensureInitialization();
        acquireJobsRunnable = new TimedAcquisition(this, schedule);
    }

    @Override
    public void executeJobs(List<String> jobIds, ProcessEngineImpl engine) {
        if (!places.tryAcquire()) {
            rejectedJobsHandler.jobsRejected(jobIds, engine, this);
            return;
        }
        try {
            workers.execute(() -> run(jobIds, engine));
        } catch (RejectedExecutionException e) {
            places.release();
            logRejectedExecution(engine, jobIds.size());
            rejectedJobsHandler.jobsRejected(jobIds, engine, this);
        }
    }

    private void run(List<String> jobIds, ProcessEngineImpl engine) {
        try {
            runner.run(new OneCallPerJob(jobIds, engine));
        } finally {
            places.release();
        }
    }

    /** A timer was written, or a job put off: wake up if it is due before the acquisition would look again. */
    void dueAt(Instant due) {
        if (schedule.realTimeUntil(due).compareTo(Duration.ofMillis(getMaxWait())) < 0) {
            jobWasAdded();
        }
    }

    @Override
    protected void startExecutingJobs() {
        acquisition = threads.newThread(() -> runner.run(acquireJobsRunnable));
        acquisition.setName("lienthong-jobs");
        acquisition.start();
    }

    @Override
    protected void stopExecutingJobs() {
        try {
            if (acquisition != null) {
                acquisition.join(STOP_PATIENCE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private final class OneCallPerJob extends ExecuteJobsRunnable {

        OneCallPerJob(List<String> jobIds, ProcessEngineImpl engine) {
            super(jobIds, engine);
        }

        @Override
        protected void executeJob(String jobId, CommandExecutor commands, JobFailureCollector failures) {
            // Carried past the container, which would log it again, with a long stack trace.
            var failure = new AtomicReference<RuntimeException>();
            runner.run(() -> {
                try {
                    super.executeJob(jobId, commands, failures);
                } catch (RuntimeException e) {
                    failure.set(e);
                }
            });
            if (failure.get() != null) {
                throw failure.get();
            }
        }
    }
}
