package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
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
    private Deadlines deadlines;

    /** Accepts the dossier now. */
    @Transactional
    public void accept(String dossierCode) {
        Dossier dossier = acceptDossier.accept(dossierCode);
        Instant received = dossier.validReceiptAt().orElseThrow();
        LinkedProcedure group = LinkedProcedure.valueOf(dossier.linkedProcedure());
        deadlines.done(dossierCode, LimitKey.BIRTH_NOTICE, received);
        deadlines.start(new DeadlineStart(dossierCode, null, group.totalLimit(), dossier.ruleVersion(), received));
        ProcedureStep first = startProcedure.start(dossierCode, group.first());
        first.dueAt().ifPresent(due -> appoint(dossier, due, later(group)));
    }

    private void appoint(Dossier dossier, Instant firstDue, List<Procedure> later) {
        for (Procedure procedure : later) {
            DeadlineStart start = new DeadlineStart(
                    dossier.code(), procedure.name(), procedure.limit(), dossier.ruleVersion(), firstDue);
            deadlines.compute(start).due().ifPresent(due -> steps.require(dossier.code(), procedure)
                    .appoint(due));
        }
    }

    private static List<Procedure> later(LinkedProcedure group) {
        return group.procedures().stream().filter(p -> p != group.first()).toList();
    }
}
