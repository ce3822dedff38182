package vn.lienthong.tasklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.security.CurrentActor;

/** An officer gives a task back: any colleague with the role may take it. */
@ApplicationScoped
public class ReleaseTask {
    @Inject
    OfficerTasks tasks;

    @Inject
    CurrentActor current;

    @Inject
    AuditTrail trail;

    /**
     * Gives the caller's own task back.
     *
     * @param taskId the engine's id
     * @return done, gone, out of scope, held by another, or not held at all
     */
    @Transactional
    public TaskResult release(String taskId) {
        return TaskAccess.to(tasks.lock(taskId), current, this::giveBack);
    }

    private TaskResult giveBack(OfficerTask task) {
        if (task.claimedBy().isEmpty()) {
            return new TaskResult.NotHeld();
        }
        trail.record(Act.of("RELEASE_TASK")
                .on("OfficerTask", task.id())
                .dossier(task.dossierCode())
                .procedure(task.procedure().orElse(null))
                .before(Map.of(
                        "taskKey", task.taskKey(), "claimedBy", task.claimedBy().orElseThrow()))
                .after(Map.of("taskKey", task.taskKey(), "claimedBy", "")));
        task.release();
        return new TaskResult.Done(task);
    }
}
