package vn.lienthong.procedure.web;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;

/** One row of a native query; the two databases hand out instants as different types. */
record SqlRow(Object[] columns) {

    String text(int column) {
        return columns[column] == null ? null : columns[column].toString();
    }

    long number(int column) {
        return ((Number) columns[column]).longValue();
    }

    Instant instant(int column) {
        Object value = columns[column];
        if (value instanceof Timestamp timestamp) {
            return timestamp.toInstant();
        }
        return value == null ? null : ((OffsetDateTime) value).toInstant();
    }
}
