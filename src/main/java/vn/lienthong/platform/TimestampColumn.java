package vn.lienthong.platform;

import java.sql.Timestamp;

/** Names the column type once: EclipseLink reads the converter's own type arguments and must find no others before. */
abstract class TimestampColumn extends InstantColumn<Timestamp> {}
