package vn.lienthong.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Pauses of several procedures that run side by side, as the pure clock can take them: one open at most, begun last. */
final class OverlappingPauses {
    private OverlappingPauses() {}

    /**
     * The same stretches of time, counted once. What begins while the earliest open pause lasts is drawn back to its
     * beginning, which adds nothing to the union and keeps the reason in the explanation.
     */
    static List<DeadlinePause> normalised(List<DeadlinePause> pauses) {
        Optional<DeadlinePause> earliest =
                pauses.stream().filter(p -> p.to().isEmpty()).min(Comparator.comparing(DeadlinePause::from));
        return earliest.map(open -> Stream.concat(
                                pauses.stream().filter(p -> p != open).map(p -> within(open, p)), Stream.of(open))
                        .toList())
                .orElse(pauses);
    }

    private static DeadlinePause within(DeadlinePause open, DeadlinePause other) {
        if (other.from().isBefore(open.from())) {
            return other;
        }
        Instant shown = open.from().plus(Duration.ofMinutes(1));
        Instant to = other.to().orElse(other.from());
        return DeadlinePause.closed(open.from(), to.isBefore(shown) ? shown : to, other.reason());
    }
}
