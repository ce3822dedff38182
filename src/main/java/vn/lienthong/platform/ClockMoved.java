package vn.lienthong.platform;

import java.time.Instant;

/**
 * CDI event: the controlled clock was moved, sped up or stopped, here or on another node; whoever sleeps until an instant
 * looks again.
 *
 * @param now what it shows from now on
 */
public record ClockMoved(Instant now) {}
