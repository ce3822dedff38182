package vn.lienthong.engine;

import jakarta.persistence.OptimisticLockException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import vn.lienthong.agency.AgencyUnavailable;
import vn.lienthong.platform.Causes;
import vn.lienthong.platform.SafeMessage;

/**
 * What happens after a job failed: it is put off by the next wait of its list, the failure becomes one line of the log
 * and one event of the process's history, and the text kept with the job holds no personal data. One that lost a race is tried
 * again at once. Nothing is given up because an agency keeps silent: the last wait is repeated until it speaks again, and an
 * operator sees it meanwhile.
 */
class JobRetry extends DefaultJobRetryCmd {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(JobRetry.class.getName());

    private final transient JobEvents events;
    private final transient JobFailureHandler failures;

    JobRetry(String jobId, Throwable failure, JobEvents events, JobFailureHandler failures) {
        super(jobId, failure);
        this.events = events;
        this.failures = failures;
    }

    @Override
    public Object execute(CommandContext context) {
        super.execute(context);
        var job = getJob();
        if (job != null) {
            var message = SafeMessage.of(exception);
            if (lostRace(exception)) {
                // Whoever was first is done by now: there is nothing to wait for.
                job.setDuedate(ClockUtil.getCurrentTime());
            }
            LOG.log(Level.WARNING, "ENGINE-005 {0}: job {1} at {2} failed, {3} attempts left: {4}", new Object[] {
                events.dossierCode(job), job.getId(), job.getActivityId(), job.getRetries(), message
            });
            LOG.log(Level.FINE, () -> "ENGINE-005 job " + jobId + ": " + SafeMessage.trace(exception));
            events.failed(job, message);
            if (outlasting(exception)) {
                failures.report(job, job.getActivityId(), message);
            }
        }
        return null;
    }

    @Override
    protected void logException(JobEntity job) {
        if (exception != null) {
            job.setExceptionMessage(SafeMessage.of(exception));
        }
    }

    @Override
    protected boolean shouldDecrementRetriesFor(Throwable failure) {
        return !lostRace(failure) && !outlasting(failure) && super.shouldDecrementRetriesFor(failure);
    }

    private static boolean lostRace(Throwable failure) {
        return Causes.of(failure).anyMatch(OptimisticLockException.class::isInstance);
    }

    /** One attempt is always left; from when it is the only one, an operator sees the job. */
    private boolean outlasting(Throwable failure) {
        return getJob().getRetries() == 1 && Causes.of(failure).anyMatch(AgencyUnavailable.class::isInstance);
    }
}
