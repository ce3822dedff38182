package vn.lienthong.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import vn.lienthong.it.ItFailure;

class SafeMessageTest {
    private static final String NAME = "Nguyễn Thị Mẫu";
    private static final String NUMBER = "079196000001";

    @Test
    void textOfALibraryStaysOut() {
        assertThat(SafeMessage.of(refusedByTheDatabase())).isEqualTo("IllegalStateException ← SQLException 23505");
    }

    @Test
    void traceOfADatabaseFailureNamesOurLinesAndNoPerson() {
        String trace = SafeMessage.trace(refusedByTheDatabase());

        assertThat(trace)
                .startsWith("IllegalStateException ← SQLException 23505\n")
                .contains("at vn.lienthong.platform.SafeMessageTest.refusedByTheDatabase(SafeMessageTest.java:")
                .doesNotContain(NAME)
                .doesNotContain(NUMBER)
                .doesNotContain("org.junit");
    }

    @Test
    void failureThatNeverTouchedOurCodeIsStillLocated() {
        var foreign = new IllegalStateException(NAME);
        foreign.setStackTrace(
                new StackTraceElement[] {new StackTraceElement("org.other.Server", "serve", "S.java", 7)});

        assertThat(SafeMessage.trace(foreign))
                .isEqualTo("IllegalStateException\n    at org.other.Server.serve(S.java:7)");
    }

    @Test
    void textOfOurOwnFailuresIsTold() {
        assertThat(SafeMessage.of(new ItFailure("IT-001 the step fails")))
                .isEqualTo("ItFailure: IT-001 the step fails");
    }

    @Test
    void textThatBeginsWithACodeOfOursIsToldInOneLine() {
        var ours = new RuntimeException(NAME, new IllegalStateException("NODE-001 set\nlienthong.node"));

        assertThat(SafeMessage.of(ours))
                .isEqualTo("RuntimeException ← IllegalStateException: NODE-001 set lienthong.node");
        assertThat(SafeMessage.of(new IllegalStateException("ENGINE-03051 " + NAME)))
                .isEqualTo("IllegalStateException ENGINE-03051");
        assertThat(SafeMessage.of(new IllegalStateException(NAME + " NODE-001 of")))
                .isEqualTo("IllegalStateException");
    }

    @Test
    void causesThatGoInCirclesEnd() {
        var outer = new IllegalStateException();
        outer.initCause(new IllegalArgumentException(outer));

        assertThat(SafeMessage.of(outer)).hasSizeLessThan(400);
        assertThat(SafeMessage.trace(outer)).hasSizeLessThan(4_000);
    }

    private static IllegalStateException refusedByTheDatabase() {
        return new IllegalStateException(
                "insert of " + NAME,
                new SQLException("duplicate key (full_name, personal_id)=(" + NAME + ", " + NUMBER + ")", "23505"));
    }
}
