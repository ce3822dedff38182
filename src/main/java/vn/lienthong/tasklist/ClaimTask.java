package vn.lienthong.tasklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.security.CurrentActor;

/** An officer takes a task: from now on colleagues see that it is his. */
@ApplicationScoped
public class ClaimTask {
    @Inject
    OfficerTasks tasks;

    @Inject
    CurrentActor current;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /**
     * Takes the task for the caller; taking one's own task again changes nothing.
     *
     * @param taskId the engine's id
     * @return done, gone, out of scope, or held by another
     */
    @Transactional
    public TaskResult claim(String taskId) {
        return TaskAccess.to(tasks.lock(taskId), current, this::take);
    }

    private TaskResult take(OfficerTask task) {
        String officer = current.get().id();
        if (task.claimedBy().isEmpty()) {
            trail.record(Act.of("CLAIM_TASK")
                    .on("OfficerTask", task.id())
                    .dossier(task.dossierCode())
                    .procedure(task.procedure().orElse(null))
                    .before(Map.of("taskKey", task.taskKey(), "claimedBy", ""))
                    .after(Map.of("taskKey", task.taskKey(), "claimedBy", officer)));
            task.claim(officer, clock.instant());
        }
        return new TaskResult.Done(task);
    }
}
