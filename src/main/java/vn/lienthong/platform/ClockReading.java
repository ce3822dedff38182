package vn.lienthong.platform;

import java.time.OffsetDateTime;

/**
 * What a clock shows and how it runs.
 *
 * @param now in official time of Việt Nam
 * @param speed shown seconds for one real second
 * @param stopped whether it stands still
 */
public record ClockReading(OffsetDateTime now, double speed, boolean stopped) {}
