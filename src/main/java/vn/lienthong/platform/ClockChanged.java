package vn.lienthong.platform;

import java.util.Optional;

/**
 * CDI event: somebody changes the controlled clock; told in the transaction that stores the change, before anybody sees
 * it. {@link ClockMoved} follows once it is committed.
 *
 * @param before what it shows until then
 * @param after what it shows from then on
 * @param state where it stands from then on
 * @param reason why, in the words of who changes it
 */
public record ClockChanged(ClockReading before, ClockReading after, ClockState state, Optional<String> reason) {}
