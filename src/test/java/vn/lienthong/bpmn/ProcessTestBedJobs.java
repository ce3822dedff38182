package vn.lienthong.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;

/** Time and jobs of an engine without job threads: time passes when a test says so, and what is due is run at once. */
abstract class ProcessTestBedJobs {
    static final Duration ONE_MINUTE = Duration.ofMinutes(1);
    /** Waits after the first, second … failed attempt of a step that calls out. */
    static final List<Duration> BACK_OFF = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(15),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1));

    /** More jobs than any test has due at once: a model runs in circles. */
    private static final int MANY = 200;

    ProcessEngine engine;

    void pass(Duration duration) {
        ClockUtil.setCurrentTime(Date.from(now().plus(duration)));
        runJobs();
    }

    /** Time passes until the end of a limit: its timer stays silent in the due minute and fires once in the next. */
    void passUntilLate(String timer, String limit) {
        passUntilFired(timer, ProcessTestBedDeadlines.LIMITS.get(limit).plus(ONE_MINUTE));
    }

    /** The timer stays silent until one minute before and fires at its minute. */
    void passUntilFired(String timer, Duration wait) {
        long before = left(timer);
        pass(wait.minus(ONE_MINUTE));
        assertThat(jobs(timer)).as("%s one minute before", timer).hasSize(1);
        assertThat(left(timer)).as("%s one minute before", timer).isEqualTo(before);
        pass(ONE_MINUTE);
        assertThat(left(timer)).as("%s at its minute", timer).isEqualTo(before + 1);
    }

    /** Like {@link #passUntilFired(String, Duration)}, for a timer that waits for a technical while. */
    void passUntilFired(String timer) {
        passUntilFired(timer, Duration.between(now(), job(timer).getDuedate().toInstant()));
    }

    Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    /** Runs every due job, also those that come up, until none is due; a failing one is put off by the engine. */
    void runJobs() {
        List<Job> due = dueJobs();
        for (int count = 0; !due.isEmpty(); count++) {
            assertThat(count).as("jobs run, still due: %s", due).isLessThan(MANY);
            run(due.get(0));
            due = dueJobs();
        }
    }

    private List<Job> dueJobs() {
        return allJobs().executable().orderByJobDuedate().asc().list();
    }

    private void run(Job job) {
        try {
            engine.getManagementService().executeJob(job.getId());
        } catch (ProcessTestBedWork.Unreachable failure) {
            assertThat(allJobs().jobId(job.getId()).singleResult().getExceptionMessage())
                    .isEqualTo(failure.getMessage());
        }
    }

    private JobQuery allJobs() {
        return engine.getManagementService().createJobQuery();
    }

    List<Job> jobs(String node) {
        return allJobs().activityId(node).list();
    }

    Job job(String node) {
        assertThat(jobs(node)).as("jobs of %s", node).hasSize(1);
        return jobs(node).get(0);
    }

    boolean nothingLeft() {
        return allJobs().count() == 0
                && engine.getRuntimeService().createExecutionQuery().count() == 0;
    }

    /** A step that fails is tried again after each wait of its list; after the last attempt an incident stands. */
    void failUntilIncident(String node) {
        for (int attempt = 0; attempt < BACK_OFF.size(); attempt++) {
            runJobs();
            Duration wait = BACK_OFF.get(attempt);
            assertThat(job(node).getRetries()).isEqualTo(BACK_OFF.size() - attempt);
            assertThat(job(node).getDuedate().toInstant()).isEqualTo(now().plus(wait));
            assertThat(incidents(node)).isZero();
            ClockUtil.setCurrentTime(Date.from(now().plus(wait)));
        }
        runJobs();
        assertThat(job(node).getRetries()).isZero();
        assertThat(incidents(node)).isEqualTo(1);
    }

    /** The operator lets a failed step try again. */
    void operatorRetries(String node) {
        String job = job(node).getId();
        engine.getManagementService().setJobRetries(job, BACK_OFF.size() + 1);
        // The last failure put the job off once more; whoever retries by hand does not want to wait for that.
        engine.getManagementService().setJobDuedate(job, ClockUtil.getCurrentTime());
        runJobs();
    }

    long incidents(String node) {
        return engine.getRuntimeService()
                .createIncidentQuery()
                .incidentType("failedJob")
                .activityId(node)
                .count();
    }

    private long left(String node) {
        return engine.getHistoryService()
                .createHistoricActivityInstanceQuery()
                .activityId(node)
                .finished()
                .count();
    }
}
