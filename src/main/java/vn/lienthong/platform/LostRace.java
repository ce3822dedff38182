package vn.lienthong.platform;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.Set;

/** Somebody else changed the same rows at the same moment and was first: nothing is stored, and it may be tried again. */
public final class LostRace {
    /** The persistence provider and the engine have one each of their own, which nobody translates. */
    private static final String OPTIMISTIC_LOCK = "OptimisticLock";

    /** SQL states of a row somebody else holds or has changed; all of class 40 (rolled back, deadlock) beside them. */
    private static final Set<String> HELD_BY_OTHERS = Set.of("55P03", "HYT00");

    private LostRace() {}

    /** {@return whether a transaction failed for no other reason} */
    public static boolean caused(Throwable failed) {
        return Causes.of(failed).anyMatch(LostRace::tells);
    }

    private static boolean tells(Throwable cause) {
        if (cause instanceof SQLException sql) {
            String state = String.valueOf(sql.getSQLState());
            return state.startsWith("40") || HELD_BY_OTHERS.contains(state);
        }
        return cause instanceof PessimisticLockException
                || cause instanceof LockTimeoutException
                || cause.getClass().getSimpleName().startsWith(OPTIMISTIC_LOCK)
                // A commit that was refused for a reason of its own names it.
                || (cause instanceof RollbackException && cause.getCause() == null);
    }
}
