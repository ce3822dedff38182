package vn.lienthong.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import vn.lienthong.engine.EngineTables;
import vn.lienthong.it.TestDatabase;
import vn.lienthong.platform.TimeSource.Mode;

class TimeSourceTest {
    private static final Instant REAL = Instant.parse("2026-11-16T03:00:00Z");

    @Test
    void productionRefusesAControlledClock() {
        var source = new TimeSource(Mode.CONTROLLED, "production", null, Clock.systemUTC());

        assertThatThrownBy(source::checkEnvironment)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("CLOCK-001");
    }

    @Test
    void demoAndTestMayControlTheClock() {
        assertThatCode(() -> new TimeSource(Mode.CONTROLLED, "demo", null, Clock.systemUTC()).checkEnvironment())
                .doesNotThrowAnyException();
        assertThatCode(() -> new TimeSource(Mode.SYSTEM, "production", null, Clock.systemUTC()).checkEnvironment())
                .doesNotThrowAnyException();
    }

    @Test
    void realTimeCanNotBeMoved() {
        var source = new TimeSource(Mode.SYSTEM, "demo", null, Clock.systemUTC());

        assertThatThrownBy(() -> source.change(ClockChange.shift(Duration.ofHours(1))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("CLOCK-003");
    }

    @Test
    void movedClockSurvivesARestart() throws SQLException {
        var database = database();
        var before = new TimeSource(Mode.CONTROLLED, "test", database, Clock.fixed(REAL, ZoneOffset.UTC));
        before.restore();
        before.change(ClockChange.shift(Duration.ofHours(5)));
        before.change(new ClockChange(Optional.empty(), Optional.empty(), Optional.of(60.0), Optional.empty()));

        var later = Clock.fixed(REAL.plusSeconds(10), ZoneOffset.UTC);
        var after = new TimeSource(Mode.CONTROLLED, "test", database, later);
        after.restore();

        assertThat(after.clock().instant())
                .isEqualTo(REAL.plus(Duration.ofHours(5)).plusSeconds(600));
        assertThat(after.clock().state().speed()).isEqualTo(60);
    }

    private static DataSource database() {
        var fresh = TestDatabase.fresh();
        fresh.schema(new EngineTables()).migrate();
        var dataSource = new JdbcDataSource();
        dataSource.setURL(fresh.url());
        dataSource.setUser(fresh.application());
        dataSource.setPassword(fresh.password());
        return dataSource;
    }
}
