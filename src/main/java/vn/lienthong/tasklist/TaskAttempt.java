package vn.lienthong.tasklist;

import java.util.function.Supplier;
import vn.lienthong.platform.Causes;
import vn.lienthong.platform.LostRace;

/**
 * Taking, giving back or deciding a task, seen from outside its transaction: that somebody else was faster may show only
 * when everything is stored, at the commit. Then nothing is stored, and the officer is told to look again.
 */
public final class TaskAttempt {
    private TaskAttempt() {}

    /**
     * @param act one use case, with its own transaction
     * @return what came of it; {@link TaskResult.ChangedMeanwhile} if it lost against another at the same moment
     */
    public static TaskResult of(Supplier<TaskResult> act) {
        try {
            return act.get();
        } catch (RuntimeException failed) {
            if (lost(failed)) {
                return new TaskResult.ChangedMeanwhile();
            }
            throw failed;
        }
    }

    private static boolean lost(Throwable failed) {
        return LostRace.caused(failed) || Causes.of(failed).anyMatch(TaskChangedMeanwhile.class::isInstance);
    }
}
