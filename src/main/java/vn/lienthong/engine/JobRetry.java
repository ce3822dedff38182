package vn.lienthong.engine;

import jakarta.persistence.OptimisticLockException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import vn.lienthong.platform.Causes;
import vn.lienthong.platform.SafeMessage;

/**
 * What happens after a job failed: it is put off by the next wait of its list, the failure becomes one line of the log
 * and one event of the process's history, and the text kept with the job holds no personal data.
 */
class JobRetry extends DefaultJobRetryCmd {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(JobRetry.class.getName());

    private final transient JobEvents events;

    JobRetry(String jobId, Throwable failure, JobEvents events) {
        super(jobId, failure);
        this.events = events;
    }

    @Override
    public Object execute(CommandContext context) {
        super.execute(context);
        var job = getJob();
        if (job != null) {
            var message = SafeMessage.of(exception);
            LOG.log(Level.WARNING, "ENGINE-005 {0}: job {1} at {2} failed, {3} attempts left: {4}", new Object[] {
                events.dossierCode(job), job.getId(), job.getActivityId(), job.getRetries(), message
            });
            LOG.log(Level.FINE, () -> "ENGINE-005 job " + jobId + ": " + SafeMessage.trace(exception));
            events.failed(job, message);
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
        return Causes.of(failure).noneMatch(OptimisticLockException.class::isInstance)
                && super.shouldDecrementRetriesFor(failure);
    }
}
