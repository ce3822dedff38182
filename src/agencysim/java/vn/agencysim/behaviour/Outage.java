package vn.agencysim.behaviour;

import java.time.Instant;
import java.time.OffsetDateTime;

/** A time during which an agency answers 503, in real time, {@code to} excluded. */
public record Outage(OffsetDateTime from, OffsetDateTime to) {
    public Outage {
        if (from == null || to == null || !from.isBefore(to)) {
            throw new IllegalArgumentException("Khoảng ngừng phải có from trước to.");
        }
    }

    boolean covers(Instant wallNow) {
        return !wallNow.isBefore(from.toInstant()) && wallNow.isBefore(to.toInstant());
    }
}
