package vn.lienthong.platform;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * The conversion with its column type left open: PostgreSQL's driver hands out {@link Timestamp}, H2's {@link
 * OffsetDateTime}, and a declared parameter type would make the latter fail before it is looked at.
 */
abstract class InstantColumn<T> {
    @SuppressWarnings("unchecked")
    public T convertToDatabaseColumn(Instant instant) {
        return instant == null ? null : (T) Timestamp.from(instant);
    }

    public Instant convertToEntityAttribute(T column) {
        Object value = column;
        if (value instanceof OffsetDateTime withOffset) {
            return withOffset.toInstant();
        }
        return value == null ? null : ((Timestamp) value).toInstant();
    }
}
