package vn.lienthong.engine;

import org.camunda.bpm.engine.impl.jobexecutor.BackoffJobAcquisitionStrategy;
import org.camunda.bpm.engine.impl.jobexecutor.JobAcquisitionStrategy;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.SequentialJobAcquisitionRunnable;

/** The engine's acquisition of jobs, which while idle sleeps no longer than until the next timer is due. */
class TimedAcquisition extends SequentialJobAcquisitionRunnable {
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
                return idleLevel > 0
                        ? Math.min(wait, schedule.realTimeUntilNextTimer().toMillis())
                        : wait;
            }
        };
    }
}
