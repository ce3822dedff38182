package vn.lienthong.sla;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.lienthong.sla.WatchedDeadline.PauseCost;

/**
 * Every clock of a dossier as it stands now, the small ones too, with the explanation of its date (NĐ 63/2024, Đ7; sđ.
 * NĐ 301/2026, Đ5; L10, L12).
 */
@ApplicationScoped
public class WatchDeadlines {
    @Inject
    private Deadlines deadlines;

    @Inject
    private DueDates dueDates;

    @Inject
    private Clock clock;

    /** From which share of its counted time on a deadline is due soon. */
    @Inject
    @ConfigProperty(name = "lienthong.deadline.due-soon-percent", defaultValue = "80")
    private int dueSoonPercent;

    /** @return the deadlines of a dossier, in the order in which they began */
    @Transactional
    public List<WatchedDeadline> of(String dossierCode) {
        Instant now = clock.instant();
        return deadlines.of(dossierCode).stream()
                .map(deadline -> watched(deadline, now))
                .toList();
    }

    private WatchedDeadline watched(RunningDeadline deadline, Instant now) {
        List<RecordedPause> pauses = deadlines.pausesOf(deadline);
        Instant until = deadline.endedAt().orElse(now);
        List<DeadlinePause> counted = OverlappingPauses.normalised(
                pauses.stream().map(RecordedPause::toPause).toList());
        DeadlineProgress progress =
                dueDates.progress(deadline.ruleVersion(), deadline.limitKey(), deadline.startedAt(), counted, until);
        return new WatchedDeadline(
                deadline,
                standing(deadline, progress, now),
                progress,
                dueDates.of(deadline.ruleVersion(), deadline.limitKey(), deadline.startedAt(), counted),
                pauses.stream()
                        .map(pause -> new PauseCost(pause, cost(deadline, pause, until)))
                        .toList());
    }

    private Duration cost(RunningDeadline deadline, RecordedPause pause, Instant until) {
        return dueDates.counted(
                deadline.ruleVersion(),
                deadline.limitKey(),
                pause.openedAt(),
                pause.closedAt().orElse(until));
    }

    private DeadlineStanding standing(RunningDeadline deadline, DeadlineProgress progress, Instant now) {
        boolean done = deadline.endedAt().isPresent();
        return switch (deadline.state()) {
            case MET -> DeadlineStanding.MET;
            case CANCELLED -> DeadlineStanding.CANCELLED;
            case MISSED -> done ? DeadlineStanding.LATE : DeadlineStanding.OVERDUE;
            case RUNNING -> running(deadline, progress, now);
        };
    }

    private DeadlineStanding running(RunningDeadline deadline, DeadlineProgress progress, Instant now) {
        if (deadline.held()) {
            return DeadlineStanding.HELD;
        }
        if (!DueDate.met(now, deadline.dueAt())) {
            return DeadlineStanding.OVERDUE;
        }
        return progress.percent() >= dueSoonPercent ? DeadlineStanding.DUE_SOON : DeadlineStanding.RUNNING;
    }
}
