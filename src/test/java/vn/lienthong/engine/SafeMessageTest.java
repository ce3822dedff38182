package vn.lienthong.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import vn.lienthong.it.ItFailure;

class SafeMessageTest {

    @Test
    void textOfALibraryStaysOut() {
        var failure = new IllegalStateException(
                "outer", new SQLException("duplicate key (full_name)=(Nguyễn Thị Mẫu)", "23505"));

        assertThat(SafeMessage.of(failure)).isEqualTo("IllegalStateException ← SQLException 23505");
    }

    @Test
    void textOfOurOwnFailuresIsTold() {
        assertThat(SafeMessage.of(new ItFailure("IT-001 the step fails")))
                .isEqualTo("ItFailure: IT-001 the step fails");
    }

    @Test
    void causesThatGoInCirclesEnd() {
        var outer = new IllegalStateException();
        outer.initCause(new IllegalArgumentException(outer));

        assertThat(SafeMessage.of(outer)).hasSizeLessThan(300);
    }
}
