package vn.lienthong.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;

/** Stores every instant of every entity in a {@code timestamp with time zone} column, on both databases alike. */
@Converter(autoApply = true)
public class InstantConverter extends InstantConverter.AnyColumn<Timestamp>
        implements AttributeConverter<Instant, Timestamp> {

    /**
     * The conversion with its column type left open: PostgreSQL's driver hands out {@link Timestamp}, H2's {@link
     * OffsetDateTime}, and a declared parameter type would make the latter fail before it is looked at.
     */
    abstract static class AnyColumn<T> {
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
}
