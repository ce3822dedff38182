package vn.lienthong.procedure.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.lienthong.platform.Messages;
import vn.lienthong.procedure.web.DeadlineRow.PauseRow;
import vn.lienthong.security.Officers;
import vn.lienthong.sla.ExplanationText;
import vn.lienthong.sla.RecordedPause;
import vn.lienthong.sla.RunningDeadline;
import vn.lienthong.sla.WatchDeadlines;
import vn.lienthong.sla.WatchedDeadline;
import vn.lienthong.sla.WatchedDeadline.PauseCost;
import vn.lienthong.ui.Labels;

/** Reads the clocks of a dossier for pages and machines. */
@ApplicationScoped
public class DeadlineReader {
    @Inject
    WatchDeadlines deadlines;

    @Inject
    Officers officers;

    /**
     * @param code of a dossier the caller may see
     * @return its clocks; those that still run or are owed first, then in the order in which they began
     */
    public List<DeadlineRow> of(String code, Locale locale) {
        return deadlines.of(code).stream()
                .map(watched -> row(watched, locale))
                .sorted(Comparator.comparing(row -> !row.open()))
                .toList();
    }

    private DeadlineRow row(WatchedDeadline watched, Locale locale) {
        RunningDeadline deadline = watched.deadline();
        String limit = deadline.limitKey().name();
        return new DeadlineRow(
                deadline.id(),
                limit,
                Messages.of(Labels.class, locale).find("limit." + limit).orElse(limit),
                deadline.procedure().orElse(null),
                watched.standing().name(),
                deadline.startedAt(),
                deadline.held() ? null : deadline.dueAt(),
                deadline.dueAt(),
                deadline.endedAt().orElse(null),
                watched.progress().used().toMinutes(),
                watched.progress().total().toMinutes(),
                watched.progress().percent(),
                watched.due().provisional(),
                ExplanationText.lines(watched.due().steps(), locale),
                watched.pauses().stream().map(this::row).toList());
    }

    private PauseRow row(PauseCost cost) {
        RecordedPause pause = cost.pause();
        return new PauseRow(
                pause.procedure(),
                pause.reason().name(),
                pause.openedAt(),
                officers.nameOf(pause.openedBy()),
                pause.closedAt().orElse(null),
                pause.closedBy().map(officers::nameOf).orElse(null),
                cost.cost().toMinutes(),
                pause.oldDueAt(),
                pause.newDueAt().orElse(null));
    }
}
