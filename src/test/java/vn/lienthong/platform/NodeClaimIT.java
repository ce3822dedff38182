package vn.lienthong.platform;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import vn.lienthong.it.TestDatabase;

/** Two nodes of one name would free each other's jobs. */
class NodeClaimIT {
    @Test
    void secondNodeOfTheSameNameIsRefusedWhileTheFirstLives() {
        assumeTrue(TestDatabase.isPostgres());
        var account = account(TestDatabase.fresh());

        try (var first = NodeClaim.take(account, "desk-1", 1)) {
            assertThatThrownBy(() -> NodeClaim.take(account, "desk-1", 1))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("NODE-002")
                    .hasMessageContaining("desk-1");
            assertThatCode(() -> NodeClaim.take(account, "desk-2", 1).close()).doesNotThrowAnyException();
        }
        assertThatCode(() -> NodeClaim.take(account, "desk-1", 1).close()).doesNotThrowAnyException();
    }

    @Test
    void databasesOfTwoInstallationsDoNotShareNames() {
        assumeTrue(TestDatabase.isPostgres());

        try (var here = NodeClaim.take(account(TestDatabase.fresh()), "desk-1", 1)) {
            assertThatCode(() -> NodeClaim.take(account(TestDatabase.fresh()), "desk-1", 1)
                            .close())
                    .doesNotThrowAnyException();
        }
    }

    private static NodeClaim.Account account(TestDatabase database) {
        return new NodeClaim.Account(database.url(), database.application(), database.password());
    }
}
