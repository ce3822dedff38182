package vn.lienthong.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lienthong.agency.Agency;
import vn.lienthong.agency.AgencyUnavailable;
import vn.lienthong.audit.JobFailure;
import vn.lienthong.audit.JobFailures;
import vn.lienthong.audit.ProcessEvent;
import vn.lienthong.audit.ProcessEvent.Kind;
import vn.lienthong.tasklist.OfficerTasks;
import vn.lienthong.tasklist.OpenedTask;

/** What the engine tells the history, the task list and the acquisition of jobs, in an engine of its own. */
class EngineReportsTest {
    private final List<ProcessEvent> events = new ArrayList<>();
    private final List<OpenedTask> opened = new ArrayList<>();
    private final List<String> closed = new ArrayList<>();
    private final AtomicReference<Instant> wakeUp = new AtomicReference<>();
    private final Map<String, String> failures = new LinkedHashMap<>();
    private RuntimeException failure;
    private ProcessEngine engine;

    @BeforeEach
    void start() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        EngineConfiguration.apply(configuration, "test", "PT1S");
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJdbcUrl("jdbc:h2:mem:engine-reports;DB_CLOSE_DELAY=-1");
        configuration.setDatabaseSchemaUpdate("create-drop");
        configuration.setBeans(Map.of("itWork", (JavaDelegate) execution -> {
            if (failure != null) {
                throw failure;
            }
        }));
        var outlets = new EngineConfiguration.Outlets(events::add, new RecordingFailures(), new RecordingTasks());
        EngineConfiguration.report(configuration, outlets, wakeUp::set);
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("it/it-history.bpmn")
                .addClasspathResource("it/it-job.bpmn")
                .deploy();
    }

    @AfterEach
    void stop() {
        EngineClock.release();
        engine.close();
    }

    @Test
    void everyStepBecomesAnEventOfItsDossier() {
        startDossier("H-1");
        completeTask();

        assertThat(events)
                .extracting(ProcessEvent::kind, event -> event.elementId().orElse(""))
                .containsExactly(
                        tuple(Kind.STARTED, ""),
                        tuple(Kind.ENTERED, "Start"),
                        tuple(Kind.LEFT, "Start"),
                        tuple(Kind.ENTERED, "Task_First"),
                        tuple(Kind.TASK_OPENED, "Task_First"),
                        tuple(Kind.TASK_COMPLETED, "Task_First"),
                        tuple(Kind.LEFT, "Task_First"));
        assertThat(events).extracting(event -> event.dossierCode().orElse("")).containsOnly("H-1");
        assertThat(events).extracting(ProcessEvent::processKey).containsOnly("it-history");
    }

    @Test
    void overdueTimerCancelsTheTask() {
        startDossier("H-2");
        fireTimer();

        assertThat(events)
                .extracting(ProcessEvent::kind, event -> event.elementId().orElse(""))
                .contains(tuple(Kind.TASK_CANCELLED, "Task_First"), tuple(Kind.CANCELLED, "Task_First"))
                .endsWith(tuple(Kind.LEFT, "End_Overdue"), tuple(Kind.ENDED, ""));
        assertThat(closed).containsExactly(opened.get(0).id());
    }

    @Test
    void openedTaskIsToldWithRoleAndDueDateAndClosedWhenCompleted() {
        startDossier("H-3");

        assertThat(opened).hasSize(1);
        var task = opened.get(0);
        assertThat(task.dossierCode()).isEqualTo("H-3");
        assertThat(task.procedure()).isEqualTo("BIRTH_REGISTRATION");
        assertThat(task.taskKey()).isEqualTo("Task_First");
        assertThat(task.name()).isEqualTo("Kiểm tra hồ sơ");
        assertThat(task.role()).isEqualTo("CIVIL_STATUS");
        assertThat(task.due()).isNotNull();
        assertThat(closed).isEmpty();

        completeTask();

        assertThat(closed).containsExactly(task.id());
    }

    @Test
    void timerThatIsWrittenIsToldToTheAcquisition() {
        startDossier("H-4");

        assertThat(wakeUp.get()).isAfter(Instant.EPOCH);
    }

    @Test
    void engineReadsTheOneClock() {
        var now = Instant.parse("2031-02-03T04:05:06Z");
        EngineClock.follow(Clock.fixed(now, ZoneOffset.UTC));
        startDossier("H-5");

        assertThat(events).extracting(ProcessEvent::occurredAt).containsOnly(now);
        assertThat(wakeUp.get()).isEqualTo(now.plus(Duration.ofDays(5)));
    }

    @Test
    void whatWaitsForASilentAgencyIsShownAndNeverGivenUp() {
        failure = new AgencyUnavailable(Agency.RESIDENCE, "HTTP 503", null);
        engine.getRuntimeService().startProcessInstanceByKey("it-job", "H-6", Map.of("dossierCode", "H-6"));
        for (int attempt = 0; attempt < 5; attempt++) {
            failJob();
            EngineClock.follow(Clock.fixed(job().getDuedate().toInstant(), ZoneOffset.UTC));
        }

        assertThat(job().getRetries()).isEqualTo(1);
        assertThat(failures.values())
                .containsExactly("H-6 Task_Work AgencyUnavailable: AGENCY-001 residence: HTTP 503");

        failure = null;
        engine.getManagementService().executeJob(job().getId());
        assertThat(failures).as("open").isEmpty();
    }

    @Test
    void whatLostARaceIsTriedAgainAtOnceAndCostsNoAttempt() {
        var now = Instant.parse("2031-02-03T04:05:06Z");
        EngineClock.follow(Clock.fixed(now, ZoneOffset.UTC));
        failure = new IllegalStateException("X-2 commit failed", new OptimisticLockException("somebody was first"));
        engine.getRuntimeService().startProcessInstanceByKey("it-job", "H-8", Map.of("dossierCode", "H-8"));
        failJob();
        failJob();
        failJob();

        assertThat(job().getRetries()).isEqualTo(2);
        assertThat(job().getDuedate().toInstant()).isEqualTo(now);
        assertThat(failures).isEmpty();
    }

    @Test
    void whatFailsOtherwiseIsGivenUp() {
        failure = new IllegalStateException("X-1 wrong");
        engine.getRuntimeService().startProcessInstanceByKey("it-job", "H-7", Map.of("dossierCode", "H-7"));
        failJob();
        failJob();

        assertThat(job().getRetries()).isZero();
        assertThat(failures).hasSize(1);
    }

    private void failJob() {
        assertThatThrownBy(() -> engine.getManagementService().executeJob(job().getId()))
                .isSameAs(failure);
    }

    private Job job() {
        return engine.getManagementService().createJobQuery().singleResult();
    }

    private void startDossier(String code) {
        engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "it-history", code, Map.of("dossierCode", code, "procedure", "BIRTH_REGISTRATION"));
    }

    private void completeTask() {
        engine.getTaskService()
                .complete(
                        engine.getTaskService().createTaskQuery().singleResult().getId());
    }

    private void fireTimer() {
        var jobs = engine.getManagementService();
        jobs.executeJob(jobs.createJobQuery().timers().singleResult().getId());
    }

    private final class RecordingFailures extends JobFailures {
        @Override
        public void report(String jobId, JobFailure.Place place, String message) {
            failures.put(jobId, place.dossierCode() + " " + place.activityId() + " " + message);
        }

        @Override
        public void resolve(String jobId) {
            failures.remove(jobId);
        }
    }

    private final class RecordingTasks extends OfficerTasks {
        @Override
        public void opened(OpenedTask task) {
            opened.add(task);
        }

        @Override
        public void closed(String taskId) {
            closed.add(taskId);
        }
    }
}
