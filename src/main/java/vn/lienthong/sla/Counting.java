package vn.lienthong.sla;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Counts from the beginning of a limit until the counted time up to its base due date has passed outside all pauses.
 */
final class Counting {
    private final CountedTime time;
    private final long total;
    private final List<ExplanationStep> stretches = new ArrayList<>();

    private long at;
    private long left;

    /**
     * @param from minute at which counting begins
     * @param baseDue minute at which it would end without pauses
     */
    Counting(CountedTime time, long from, long baseDue) {
        this.time = time;
        this.total = time.between(from, baseDue);
        this.at = from;
        this.left = total;
    }

    /** {@return counted minutes up to the base due date} */
    long total() {
        return total;
    }

    /** {@return counted minutes not yet passed when an open pause stopped the count} */
    long left() {
        return left;
    }

    /** {@return lines on what was counted and what was paused; empty if no pause had an effect} */
    List<ExplanationStep> stretches() {
        return stretches;
    }

    /**
     * Runs to the end; to be called once.
     *
     * @return the minute that is due, empty if an open pause holds the clock before it
     */
    OptionalLong run(List<MergedPause> pauses) {
        for (MergedPause pause : pauses) {
            if (pause.to() <= at) {
                continue;
            }
            long until = Math.max(at, pause.from());
            if (left <= time.between(at, until)) {
                break;
            }
            countUpTo(until);
            if (pause.isOpen()) {
                stretches.add(ExplanationStep.of(
                        ExplanationStep.Code.STOPPED,
                        WallMinute.local(pause.from()),
                        pause.reasons(),
                        Duration.ofMinutes(left)));
                return OptionalLong.empty();
            }
            skip(pause, until);
        }
        long due = time.after(at, left);
        if (!stretches.isEmpty()) {
            countUpTo(due);
        }
        return OptionalLong.of(due);
    }

    private void countUpTo(long until) {
        long counted = time.between(at, until);
        if (until > at) {
            stretches.add(ExplanationStep.of(
                    ExplanationStep.Code.COUNTED,
                    WallMinute.local(at),
                    WallMinute.local(until),
                    Duration.ofMinutes(counted)));
        }
        left -= counted;
        at = until;
    }

    private void skip(MergedPause pause, long from) {
        stretches.add(ExplanationStep.of(
                ExplanationStep.Code.PAUSED,
                WallMinute.local(pause.from()),
                WallMinute.local(pause.to()),
                Duration.ofMinutes(time.between(from, pause.to())),
                pause.reasons()));
        at = pause.to();
    }
}
