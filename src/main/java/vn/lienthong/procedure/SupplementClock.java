package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.sla.DeadlineStart;
import vn.lienthong.sla.Deadlines;
import vn.lienthong.sla.LimitKey;
import vn.lienthong.sla.PauseReason;
import vn.lienthong.sla.RunningDeadline;

/**
 * What the clocks do while the citizen completes a dossier: the time is not counted, and runs out after 7 working days
 * (NĐ 63/2024, Đ4 k7, Đ8; sđ. NĐ 301/2026, Đ3, Đ6). Before valid reception there is nothing to hold: asking keeps the
 * limit of the notice, which starts anew with the papers.
 */
@ApplicationScoped
public class SupplementClock {
    @Inject
    private Deadlines deadlines;

    /** @return the last instant at which the papers are in time */
    Instant hold(Dossier dossier, ProcedureStep step, Instant now) {
        if (step.startedAt().isPresent()) {
            deadlines.pause(dossier.code(), step.procedure().name(), PauseReason.SUPPLEMENT, now);
        } else {
            notice(dossier, step).ifPresent(limit -> deadlines.done(dossier.code(), limit, now));
        }
        return deadlines
                .start(start(dossier, step, LimitKey.SUPPLEMENT_CAP, now))
                .dueAt();
    }

    /** The papers are there: the time is counted again. */
    void release(Dossier dossier, ProcedureStep step, Instant now) {
        deadlines.done(dossier.code(), LimitKey.SUPPLEMENT_CAP, step.procedure().name(), now);
        if (step.startedAt().isPresent()) {
            deadlines.resume(dossier.code(), step.procedure().name(), PauseReason.SUPPLEMENT, now);
        } else {
            notice(dossier, step).ifPresent(limit -> deadlines.start(start(dossier, step, limit, now)));
        }
    }

    /** The procedure is stopped: nothing of it is promised any more. */
    void end(ProcedureStep step, Instant now) {
        deadlines.done(
                step.dossierCode(), LimitKey.SUPPLEMENT_CAP, step.procedure().name(), now);
        running(step).forEach(limit -> deadlines.done(step.dossierCode(), limit, now));
    }

    private List<LimitKey> running(ProcedureStep step) {
        return deadlines.of(step.dossierCode()).stream()
                .filter(d ->
                        d.procedure().filter(step.procedure().name()::equals).isPresent())
                .filter(d ->
                        d.limitKey() != LimitKey.SUPPLEMENT_CAP && d.endedAt().isEmpty())
                .map(RunningDeadline::limitKey)
                .distinct()
                .toList();
    }

    private static Optional<LimitKey> notice(Dossier dossier, ProcedureStep step) {
        LinkedProcedure group = LinkedProcedure.valueOf(dossier.linkedProcedure());
        return Optional.of(group.noticeLimit()).filter(limit -> step.procedure() == group.first());
    }

    private static DeadlineStart start(Dossier dossier, ProcedureStep step, LimitKey limit, Instant now) {
        return new DeadlineStart(dossier.code(), step.procedure().name(), limit, step.rules(dossier), now);
    }
}
