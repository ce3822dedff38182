package vn.lienthong.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TaskAttemptTest {

    static Stream<RuntimeException> lostRaces() {
        return Stream.of(
                new TaskChangedMeanwhile("t", null),
                new OptimisticLockException("row"),
                new PessimisticLockException("row"),
                refusedCommit(null),
                refusedCommit(new OptimisticLockException("row")),
                new IllegalStateException(new SQLException("deadlock", "40P01")),
                new IllegalStateException(new SQLException("deadlock", "40001")),
                new IllegalStateException(new SQLException("waited in vain", "HYT00")));
    }

    @ParameterizedTest
    @MethodSource("lostRaces")
    void whoeverLosesTheRaceOnceTriesAgain(RuntimeException lost) {
        Iterator<RuntimeException> clashes = List.of(lost).iterator();

        assertThat(TaskAttempt.of(() -> {
                    if (clashes.hasNext()) {
                        throw clashes.next();
                    }
                    return new TaskResult.NotHeld();
                }))
                .isEqualTo(new TaskResult.NotHeld());
    }

    @ParameterizedTest
    @MethodSource("lostRaces")
    void whoeverLosesItTwiceIsToldSo(RuntimeException lost) {
        assertThat(TaskAttempt.of(() -> {
                    throw lost;
                }))
                .isEqualTo(new TaskResult.ChangedMeanwhile());
    }

    static Stream<RuntimeException> otherFailures() {
        return Stream.of(
                new IllegalStateException("bug"),
                refusedCommit(new IllegalStateException(new SQLException("duplicate", "23505"))));
    }

    @ParameterizedTest
    @MethodSource("otherFailures")
    void otherFailuresStayFailures(RuntimeException failure) {
        assertThatThrownBy(() -> TaskAttempt.of(() -> {
                    throw failure;
                }))
                .isSameAs(failure);
    }

    @Test
    void resultIsHandedOn() {
        assertThat(TaskAttempt.of(TaskResult.NotHeld::new)).isEqualTo(new TaskResult.NotHeld());
    }

    private static TransactionalException refusedCommit(Throwable why) {
        RollbackException refused = new RollbackException("Transaction marked for rollback.");
        if (why != null) {
            refused.initCause(why);
        }
        return new TransactionalException("Managed bean with Transactional annotation", refused);
    }
}
