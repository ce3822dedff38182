package vn.lienthong.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
    private ProcessEngine engine;

    @BeforeEach
    void start() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        EngineConfiguration.apply(configuration, "test", "PT1S");
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJdbcUrl("jdbc:h2:mem:engine-reports;DB_CLOSE_DELAY=-1");
        configuration.setDatabaseSchemaUpdate("create-drop");
        var outlets = new EngineConfiguration.Outlets(events::add, null, new RecordingTasks());
        EngineConfiguration.report(configuration, outlets, wakeUp::set);
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("it/it-history.bpmn")
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
