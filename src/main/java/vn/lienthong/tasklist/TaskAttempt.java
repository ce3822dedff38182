package vn.lienthong.tasklist;

import java.util.Optional;
import java.util.function.Supplier;
import vn.lienthong.platform.Causes;
import vn.lienthong.platform.LostRace;

/**
 * Taking, giving back or deciding a task, seen from outside its transaction: that somebody else was faster may show only
 * when everything is stored, at the commit. Then nothing is stored, and it is tried once more: a timer may have been at work
 * on the same dossier while nobody decided anything. Whoever loses twice is told to look again.
 */
public final class TaskAttempt {
    private TaskAttempt() {}

    /**
     * @param act one use case, with its own transaction
     * @return what came of it; {@link TaskResult.ChangedMeanwhile} if it lost twice against another at the same moment
     */
    public static TaskResult of(Supplier<TaskResult> act) {
        return once(act).or(() -> once(act)).orElseGet(TaskResult.ChangedMeanwhile::new);
    }

    /** @return empty if it lost against another at the same moment */
    private static Optional<TaskResult> once(Supplier<TaskResult> act) {
        try {
            return Optional.of(act.get());
        } catch (RuntimeException failed) {
            if (lost(failed)) {
                return Optional.empty();
            }
            throw failed;
        }
    }

    private static boolean lost(Throwable failed) {
        return LostRace.caused(failed) || Causes.of(failed).anyMatch(TaskChangedMeanwhile.class::isInstance);
    }
}
