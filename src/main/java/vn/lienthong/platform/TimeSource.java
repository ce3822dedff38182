package vn.lienthong.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeper of the one clock. In mode {@code SYSTEM} it shows real time. In mode {@code CONTROLLED}, for demo and test, an
 * operator may shift, speed up or stop it; where it stands is stored and survives a restart (while the server is down it
 * runs on at its speed). The production environment refuses to start with a controlled clock.
 */
@ApplicationScoped
public class TimeSource {

    /** Whether the clock may be touched. */
    public enum Mode {
        SYSTEM,
        CONTROLLED
    }

    @Inject
    @ConfigProperty(name = "lienthong.clock.mode", defaultValue = "SYSTEM")
    private Mode mode;

    @Inject
    @ConfigProperty(name = "lienthong.env", defaultValue = "production")
    private String environment;

    @Resource(lookup = DataSources.JNDI)
    private DataSource dataSource;

    @Inject
    private Event<ClockMoved> moved;

    private final MovingClock clock;

    public TimeSource() {
        this(new MovingClock(Clock.systemUTC()));
    }

    private TimeSource(MovingClock clock) {
        this.clock = clock;
    }

    /** For tests without a server. */
    TimeSource(Mode mode, String environment, DataSource dataSource, Clock real) {
        this(new MovingClock(real));
        this.mode = mode;
        this.environment = environment;
        this.dataSource = dataSource;
    }

    /** @return the one clock, zone Asia/Ho_Chi_Minh; inject it as {@link Clock} */
    @Produces
    @ApplicationScoped
    public MovingClock clock() {
        return clock;
    }

    /** @return whether the clock may be touched */
    public Mode mode() {
        return mode;
    }

    /** @throws IllegalStateException if a production environment was given a controlled clock */
    public void checkEnvironment() {
        if (mode == Mode.CONTROLLED && environment.equals("production")) {
            throw new IllegalStateException("CLOCK-001 a production environment runs on real time only:"
                    + " set lienthong.clock.mode=SYSTEM, or lienthong.env=demo or test");
        }
    }

    /** Takes up where the clock was left, if it is controlled. */
    public void restore() {
        if (mode == Mode.SYSTEM) {
            return;
        }
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(
                        "select real_anchor, shown_anchor, speed, stopped from clock_state where id = 1");
                var row = select.executeQuery()) {
            if (row.next()) {
                clock.set(new ClockState(
                        row.getTimestamp(1).toInstant(),
                        row.getTimestamp(2).toInstant(),
                        row.getDouble(3),
                        row.getBoolean(4)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("CLOCK-002 the state of the clock can't be read", e);
        }
    }

    /**
     * Moves the clock for product and engine at once.
     *
     * @throws IllegalStateException if the clock is not controlled
     */
    public void change(ClockChange change) {
        if (mode == Mode.SYSTEM) {
            throw new IllegalStateException("CLOCK-003 the clock shows real time and can't be moved");
        }
        var next = clock.state().changed(change, clock.realInstant());
        store(next);
        clock.set(next);
        if (moved != null) {
            moved.fire(new ClockMoved(clock.instant()));
        }
    }

    private void store(ClockState state) {
        try (var connection = dataSource.getConnection()) {
            if (write(
                            connection,
                            "update clock_state set real_anchor = ?, shown_anchor = ?, speed = ?, stopped = ?"
                                    + " where id = 1",
                            state)
                    == 0) {
                write(
                        connection,
                        "insert into clock_state (real_anchor, shown_anchor, speed, stopped, id)"
                                + " values (?, ?, ?, ?, 1)",
                        state);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("CLOCK-004 the state of the clock can't be stored", e);
        }
    }

    private static int write(Connection connection, String sql, ClockState state) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setTimestamp(1, Timestamp.from(state.realAnchor()));
            statement.setTimestamp(2, Timestamp.from(state.shownAnchor()));
            statement.setDouble(3, state.speed());
            statement.setBoolean(4, state.stopped());
            return statement.executeUpdate();
        }
    }
}
