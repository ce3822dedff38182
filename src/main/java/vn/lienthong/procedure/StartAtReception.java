package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.dossier.AcceptDossier;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.sla.DeadlineStart;
import vn.lienthong.sla.Deadlines;
import vn.lienthong.sla.LimitKey;

/**
 * Valid reception: the dossier is accepted, the registrar's and the group's clocks start, and every procedure gets its
 * appointment date, counted from the latest date of the one before (NĐ 63/2024, Đ7; sđ. NĐ 301/2026, Đ5).
 */
@ApplicationScoped
public class StartAtReception {
    @Inject
    private AcceptDossier acceptDossier;

    @Inject
    private StartProcedure startProcedure;

    @Inject
    private ProcedureSteps steps;

    @Inject
    private LinkedGroups groups;

    @Inject
    private LimitOfStep limits;

    @Inject
    private Deadlines deadlines;

    /**
     * Accepts the dossier now.
     *
     * @param verified the longer limit of the first procedure, if the officer found that something must be verified; the
     *     reason he gave is its ground
     */
    @Transactional
    public void accept(String dossierCode, Optional<LimitKey> verified) {
        Dossier dossier = acceptDossier.accept(dossierCode);
        Instant received = dossier.validReceiptAt().orElseThrow();
        LinkedProcedure group = LinkedProcedure.valueOf(dossier.linkedProcedure());
        deadlines.done(dossierCode, group.noticeLimit(), received);
        groups.of(dossier)
                .totalLimit(dossier)
                .ifPresent(total -> deadlines.start(
                        new DeadlineStart(dossierCode, null, total.key(), dossier.ruleVersion(), received)));
        verified.ifPresent(limit -> verify(dossierCode, group.first(), limit));
        ProcedureStep first = startProcedure.start(dossierCode, group.first());
        appoint(dossier, first);
    }

    private void verify(String dossierCode, Procedure first, LimitKey limit) {
        ProcedureStep step = steps.require(dossierCode, first);
        step.choose(ChosenLimit.because(limit, step.reason().orElseThrow()));
    }

    /** In the group's order, so that what a procedure waits for has its date. */
    private void appoint(Dossier dossier, ProcedureStep first) {
        Map<Procedure, Instant> due = new HashMap<>();
        first.dueAt().ifPresent(at -> due.put(first.procedure(), at));
        List<ProcedureStep> all = steps.of(dossier.code());
        List<Procedure> inDossier = all.stream().map(ProcedureStep::procedure).toList();
        for (ProcedureStep step : all) {
            step.procedure()
                    .follows(inDossier)
                    .map(due::get)
                    .flatMap(after -> due(dossier, step, after))
                    .ifPresent(at -> {
                        step.appoint(at);
                        due.put(step.procedure(), at);
                    });
        }
    }

    private Optional<Instant> due(Dossier dossier, ProcedureStep step, Instant after) {
        return limits.of(dossier, step)
                .map(limit -> new DeadlineStart(
                        dossier.code(), step.procedure().name(), limit.key(), dossier.ruleVersion(), after))
                .flatMap(start -> deadlines.compute(start).due());
    }
}
