package vn.lienthong.tasklist;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Taking, giving back or deciding a task, seen from outside its transaction: that somebody else was faster may show only
 * when everything is stored, at the commit. Then nothing is stored, and the officer is told to look again.
 */
public final class TaskAttempt {
    /** EclipseLink has one of its own, which the server does not always translate. */
    private static final String OPTIMISTIC_LOCK = OptimisticLockException.class.getSimpleName();

    /** SQL states of a row somebody else holds or has changed; all of class 40 (rolled back, deadlock) beside them. */
    private static final Set<String> HELD_BY_OTHERS = Set.of("55P03", "HYT00");

    /** Causes may go in circles. */
    private static final int DEPTH = 20;

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
        return Stream.iterate(failed, Objects::nonNull, Throwable::getCause)
                .limit(DEPTH)
                .anyMatch(TaskAttempt::tells);
    }

    private static boolean tells(Throwable cause) {
        if (cause instanceof SQLException sql) {
            String state = String.valueOf(sql.getSQLState());
            return state.startsWith("40") || HELD_BY_OTHERS.contains(state);
        }
        return cause instanceof TaskChangedMeanwhile
                || cause instanceof PessimisticLockException
                || cause instanceof LockTimeoutException
                || cause.getClass().getSimpleName().equals(OPTIMISTIC_LOCK)
                // A commit that was refused for a reason of its own names it.
                || (cause instanceof RollbackException && cause.getCause() == null);
    }
}
