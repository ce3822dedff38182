package vn.lienthong.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import vn.lienthong.tasklist.TaskChangedMeanwhile;
import vn.lienthong.tasklist.TaskInbox;

/** The officers' tasks are tasks of the engine. */
@ApplicationScoped
@Transactional(TxType.MANDATORY) // an engine that begins a transaction on a web thread confuses the pool (ADR 2)
public class EngineTasks implements TaskInbox {
    @Inject
    private TaskService tasks;

    @Override
    public void complete(String taskId, Map<String, Object> variables) {
        try {
            tasks.complete(taskId, variables);
        } catch (OptimisticLockingException | NullValueException endedOtherwise) {
            throw new TaskChangedMeanwhile(taskId, endedOtherwise);
        }
    }

    @Override
    public void moveDue(String taskId, Instant due) {
        var task = tasks.createTaskQuery().taskId(taskId).singleResult();
        task.setDueDate(Date.from(due));
        tasks.saveTask(task);
    }
}
