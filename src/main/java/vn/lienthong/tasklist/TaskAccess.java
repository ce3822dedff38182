package vn.lienthong.tasklist;

import java.util.Optional;
import java.util.function.Function;
import vn.lienthong.security.CurrentActor;

/** What comes before anything is done to a task: it exists, the caller may, nobody else holds it. */
final class TaskAccess {
    private TaskAccess() {}

    static TaskResult to(
            Optional<OfficerTask> found, CurrentActor current, Function<OfficerTask, TaskResult> whenAllowed) {
        if (found.isEmpty()) {
            return new TaskResult.Gone();
        }
        OfficerTask task = found.get();
        if (!current.scope()
                .mayAct(task.role(), task.unitCode(), task.procedure().orElse(null))) {
            return new TaskResult.OutOfScope();
        }
        current.actsAs(task.role(), task.unitCode());
        return task.heldByAnother(current.get().id())
                ? new TaskResult.HeldByAnother(task.claimedBy().orElseThrow())
                : whenAllowed.apply(task);
    }
}
