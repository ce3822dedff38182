package vn.lienthong.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import vn.lienthong.platform.MovingClock;

/** When the next timer is due, in real time. */
class JobSchedule {
    private static final Duration FAR = Duration.ofDays(1);
    private static final String NEXT_DUE = "select min(DUEDATE_) from ACT_RU_JOB where RETRIES_ > 0 and DUEDATE_ > ?";

    private final MovingClock clock;

    JobSchedule(MovingClock clock) {
        this.clock = clock;
    }

    Duration realTimeUntil(Instant due) {
        return clock.realTimeUntil(due);
    }

    /** @return real time until the next timer is due; a day if there is none */
    Duration realTimeUntilNextTimer(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(NEXT_DUE)) {
            select.setTimestamp(1, Timestamp.from(clock.instant()));
            try (var row = select.executeQuery()) {
                var next = row.next() ? row.getTimestamp(1) : null;
                return next == null ? FAR : realTimeUntil(next.toInstant());
            }
        }
    }
}
