package vn.lienthong.sla;

/** Time as a limit counts it; minutes are {@link WallMinute}s. Never decreases. */
interface CountedTime {

    /** Every minute counts. */
    CountedTime CLOCK = new CountedTime() {
        @Override
        public long countedUpTo(long minute) {
            return minute;
        }

        @Override
        public long whenCounted(long counted) {
            return counted;
        }
    };

    /** {@return counted minutes from a fixed beginning up to this minute} */
    long countedUpTo(long minute);

    /** {@return first minute at which so many counted minutes have passed since the fixed beginning} */
    long whenCounted(long counted);

    default long between(long from, long to) {
        return countedUpTo(to) - countedUpTo(from);
    }

    /** {@return first minute at or after {@code from} at which so many counted minutes have passed since {@code from}} */
    default long after(long from, long counted) {
        return counted == 0 ? from : WorkingCalendar.requireInRange(whenCounted(countedUpTo(from) + counted));
    }
}
