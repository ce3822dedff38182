package vn.lienthong.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
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
    private Event<ClockChanged> changed;

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

    /** @throws IllegalStateException if the environment is unknown, or a production one was given a controlled clock */
    public void checkEnvironment() {
        if (!Environment.named(environment).invented() && mode == Mode.CONTROLLED) {
            throw new IllegalStateException("CLOCK-001 a production environment runs on real time only:"
                    + " set lienthong.clock.mode=SYSTEM, or lienthong.env=demo or test");
        }
    }

    /** Takes up where the clock was left, if it is controlled. */
    public void restore() {
        if (mode == Mode.CONTROLLED) {
            stored().ifPresent(clock::set);
        }
    }

    /**
     * Follows a change made on another node. A change has the real instant it was made at, so that what is read late never
     * undoes what came after.
     *
     * @return whether there was one
     */
    boolean follow() {
        return mode == Mode.CONTROLLED && stored().filter(this::show).isPresent();
    }

    private Optional<ClockState> stored() {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(
                        "select real_anchor, shown_anchor, speed, stopped from clock_state where id = 1");
                var row = select.executeQuery()) {
            return row.next()
                    ? Optional.of(new ClockState(
                            row.getTimestamp(1).toInstant(),
                            row.getTimestamp(2).toInstant(),
                            row.getDouble(3),
                            row.getBoolean(4)))
                    : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("CLOCK-002 the state of the clock can't be read", e);
        }
    }

    /**
     * Moves the clock for product and engine at once, on this node with the commit, on others a few seconds later.
     *
     * @param reason why, for the trail
     * @return what it shows from the commit on
     * @throws IllegalStateException if the clock is not controlled
     */
    @Transactional
    public ClockReading change(ClockChange change, Optional<String> reason) {
        if (mode == Mode.SYSTEM) {
            throw new IllegalStateException("CLOCK-003 the clock shows real time and can't be moved");
        }
        follow();
        var before = clock.state();
        var real = instantOfChange(before);
        var next = before.changed(change, real);
        store(next);
        var told = new ClockChanged(reading(before, real), reading(next, real), next, reason);
        if (changed == null) {
            committed(told);
        } else {
            changed.fire(told);
        }
        return told.after();
    }

    /** As exact as it is stored, and after the last change even if that was made on a node whose clock runs ahead. */
    private Instant instantOfChange(ClockState last) {
        var real = clock.realInstant().truncatedTo(ChronoUnit.MICROS);
        return real.isAfter(last.realAnchor()) ? real : last.realAnchor().plus(1, ChronoUnit.MICROS);
    }

    /** The change is committed: now it holds. */
    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ClockChanged change) {
        show(change.state());
    }

    private boolean show(ClockState state) {
        boolean news = clock.follow(state);
        if (news && moved != null) {
            moved.fire(new ClockMoved(clock.instant()));
        }
        return news;
    }

    /** @return what the clock shows right now */
    public ClockReading reading() {
        return reading(clock.state(), clock.realInstant());
    }

    private static ClockReading reading(ClockState state, Instant real) {
        var shown = state.shownAt(real).truncatedTo(ChronoUnit.MILLIS);
        return new ClockReading(shown.atZone(MovingClock.ZONE).toOffsetDateTime(), state.speed(), state.stopped());
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
