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
    void misspeltProductionIsNoDemo() {
        var source = new TimeSource(Mode.CONTROLLED, "prod", null, Clock.systemUTC());

        assertThatThrownBy(source::checkEnvironment)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ENV-001")
                .hasMessageContaining("'prod'");
    }

    @Test
    void realTimeCanNotBeMoved() {
        var source = new TimeSource(Mode.SYSTEM, "demo", null, Clock.systemUTC());

        assertThatThrownBy(() -> source.change(ClockChange.shift(Duration.ofHours(1)), Optional.empty()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("CLOCK-003");
    }

    @Test
    void movedClockSurvivesARestart() throws SQLException {
        var database = database();
        node(database, REAL).change(ClockChange.shift(Duration.ofHours(5)), Optional.empty());
        node(database, REAL.plusSeconds(1))
                .change(
                        new ClockChange(Optional.empty(), Optional.empty(), Optional.of(60.0), Optional.empty()),
                        Optional.empty());

        var after = node(database, REAL.plusSeconds(11));

        assertThat(after.clock().instant())
                .isEqualTo(REAL.plus(Duration.ofHours(5)).plusSeconds(601));
        assertThat(after.clock().state().speed()).isEqualTo(60);
    }

    @Test
    void otherNodeFollowsAMovedClockWithoutRestart() throws SQLException {
        var database = database();
        var here = node(database, REAL);
        var there = node(database, REAL);

        assertThat(there.follow()).isFalse();
        here.change(ClockChange.shift(Duration.ofHours(5)), Optional.empty());

        assertThat(there.follow()).isTrue();
        assertThat(there.clock().instant()).isEqualTo(here.clock().instant());
        assertThat(there.follow()).as("nothing new").isFalse();
    }

    @Test
    void changeOnANodeWhoseOwnClockIsBehindHoldsToo() throws SQLException {
        var database = database();
        var ahead = node(database, REAL);
        var behind = node(database, REAL.minusSeconds(3));

        ahead.change(ClockChange.shift(Duration.ofHours(1)), Optional.empty());
        behind.change(ClockChange.shift(Duration.ofHours(1)), Optional.empty());

        assertThat(behind.clock().instant()).isBetween(at("04:59:00Z"), at("05:00:01Z"));
        assertThat(ahead.follow()).isTrue();
        assertThat(ahead.clock().instant()).isBetween(at("04:59:00Z"), at("05:00:01Z"));
    }

    @Test
    void realTimeFollowsNobody() throws SQLException {
        var database = database();
        node(database, REAL).change(ClockChange.shift(Duration.ofHours(5)), Optional.empty());
        var production = new TimeSource(Mode.SYSTEM, "production", database, Clock.fixed(REAL, ZoneOffset.UTC));

        assertThat(production.follow()).isFalse();
        assertThat(production.clock().instant()).isEqualTo(REAL);
    }

    private static TimeSource node(DataSource database, Instant real) {
        var source = new TimeSource(Mode.CONTROLLED, "test", database, Clock.fixed(real, ZoneOffset.UTC));
        source.restore();
        return source;
    }

    private static Instant at(String time) {
        return Instant.parse("2026-11-16T" + time);
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
