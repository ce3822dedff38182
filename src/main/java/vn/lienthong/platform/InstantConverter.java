package vn.lienthong.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;

/** Stores every instant of every entity in a {@code timestamp with time zone} column, on both databases alike. */
@Converter(autoApply = true)
public class InstantConverter extends TimestampColumn implements AttributeConverter<Instant, Timestamp> {}
