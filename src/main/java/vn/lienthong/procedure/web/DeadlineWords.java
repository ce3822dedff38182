package vn.lienthong.procedure.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.lienthong.procedure.web.DeadlineRow.PauseRow;
import vn.lienthong.sla.SlaMessages;
import vn.lienthong.ui.Labels;
import vn.lienthong.ui.Moments;

/** A clock of a dossier and what held it, in words. */
@Named("deadlineWords")
@RequestScoped
public class DeadlineWords {
    @Inject
    Labels labels;

    @Inject
    Moments moments;

    /** @return when it was done, or is due, or which date was promised before it stood still */
    public String when(DeadlineRow row) {
        if (row.endedAt() != null) {
            return labels.with("deadline.ended", moments.read(row.endedAt())) + ", "
                    + labels.with("deadline.due", moments.read(row.promisedDueAt()));
        }
        return row.dueAt() == null
                ? labels.with("deadline.promised", moments.read(row.promisedDueAt()))
                : labels.with("deadline.due", moments.read(row.dueAt()));
    }

    /** @return for example {@code chờ bổ sung hồ sơ: 24/11/2026 10:00 (Cổng) – 25/11/2026 09:00 (Lê An); không tính 7 giờ} */
    public String pause(PauseRow row) {
        List<String> told = new ArrayList<>();
        told.add(
                labels.code("pause", row.reason()) + ": " + moment(moments.read(row.openedAt()), row.openedBy()) + " – "
                        + (row.closedAt() == null
                                ? labels.of("deadline.lasts")
                                : moment(moments.read(row.closedAt()), row.closedBy())));
        told.add(labels.with(
                "deadline.cost", SlaMessages.in(labels.locale()).duration(Duration.ofMinutes(row.costMinutes()))));
        if (row.newDueAt() != null) {
            told.add(labels.of("deadline.moved") + " " + moments.read(row.oldDueAt()) + " → "
                    + moments.read(row.newDueAt()));
        }
        return String.join("; ", told);
    }

    private static String moment(String when, String who) {
        return when + " (" + who + ")";
    }
}
