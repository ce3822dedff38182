package vn.lienthong.sla;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Pauses that overlap or touch, as one stretch of wall minutes; {@link #FOREVER} ends an open one. */
record MergedPause(long from, long to, Set<PauseReason> reasons) {
    static final long FOREVER = Long.MAX_VALUE;

    boolean isOpen() {
        return to == FOREVER;
    }

    static List<MergedPause> of(List<DeadlinePause> pauses) {
        if (pauses.isEmpty()) {
            return List.of();
        }
        List<MergedPause> single = pauses.stream()
                .filter(pause -> !pause.isEmpty())
                .map(MergedPause::of)
                .sorted(Comparator.comparingLong(MergedPause::from))
                .toList();
        List<MergedPause> merged = new ArrayList<>(single.size());
        for (MergedPause pause : single) {
            MergedPause last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && pause.from <= last.to) {
                merged.set(merged.size() - 1, last.with(pause));
            } else {
                merged.add(pause);
            }
        }
        return merged;
    }

    private static MergedPause of(DeadlinePause pause) {
        return new MergedPause(
                WallMinute.of(pause.from()),
                pause.to().map(WallMinute::of).orElse(FOREVER),
                EnumSet.of(pause.reason()));
    }

    private MergedPause with(MergedPause later) {
        Set<PauseReason> all = EnumSet.copyOf(reasons);
        all.addAll(later.reasons);
        return new MergedPause(from, Math.max(to, later.to), all);
    }
}
