package vn.lienthong.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import vn.lienthong.tasklist.OfficerTasks;

/** The dates of open tasks, in the engine and in the officers' list. */
@ApplicationScoped
public class DatedTasks {
    private TaskService tasks;
    private OfficerTasks rows;

    protected DatedTasks() {}

    /** @param rows the officers' list */
    @Inject
    public DatedTasks(TaskService tasks, OfficerTasks rows) {
        this.tasks = tasks;
        this.rows = rows;
    }

    /** @param due empty if nothing presses */
    void move(String processId, String taskKey, Optional<Instant> due) {
        Stream<String> written =
                tasks.createTaskQuery().processInstanceId(processId).taskDefinitionKey(taskKey).list().stream()
                        .map(Task::getId);
        Stream<String> unwritten = UnwrittenEntities.of(
                        TaskEntity.class,
                        task -> processId.equals(task.getProcessInstanceId())
                                && taskKey.equals(task.getTaskDefinitionKey()))
                .stream()
                .map(TaskEntity::getId);
        Stream.concat(written, unwritten).distinct().toList().forEach(id -> {
            tasks.setDueDate(id, due.map(Date::from).orElse(null));
            rows.dueMoved(id, due.orElse(null));
        });
    }
}
