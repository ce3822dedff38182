package vn.lienthong.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StartUpTest {
    private final Logger logger = Logger.getLogger(StartUp.class.getName());
    private final List<LogRecord> records = new ArrayList<>();

    @BeforeEach
    void listen() {
        logger.setFilter(each -> !records.add(each));
    }

    @AfterEach
    void leave() {
        logger.setFilter(null);
    }

    @Test
    void failureIsToldInOneLineWithItsCausesAndThrownOn() {
        var refused = new IllegalStateException(
                "DB-005 the database can't be brought to this version",
                new RuntimeException("password of Nguyễn", new SQLException("FATAL: Nguyễn", "28P01")));

        assertThatThrownBy(() -> StartUp.of(Migrations.class, () -> {
                    throw refused;
                }))
                .isSameAs(refused);

        assertThat(records).singleElement().satisfies(each -> {
            assertThat(each.getLevel()).isEqualTo(Level.SEVERE);
            assertThat(each.getThrown()).isNull();
            assertThat(each.getMessage())
                    .isEqualTo("START-001 the product does not start, Migrations failed: IllegalStateException: DB-005"
                            + " the database can't be brought to this version ← RuntimeException ← SQLException 28P01");
        });
    }

    @Test
    void startThatSucceedsSaysNothing() {
        assertThatCode(() -> StartUp.of(Migrations.class, () -> {})).doesNotThrowAnyException();

        assertThat(records).isEmpty();
    }
}
