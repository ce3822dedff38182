package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.lienthong.agency.WithdrawRequests;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierWithdrawn;
import vn.lienthong.dossier.Dossiers;
import vn.lienthong.sla.Deadlines;

/** What a withdrawal does to the procedures: those that have not ended end, agencies at work on them are told. */
@ApplicationScoped
public class EndByWithdrawal {
    @Inject
    private RunningProcedures processes;

    @Inject
    private Dossiers dossiers;

    @Inject
    private ProcedureSteps steps;

    @Inject
    private WithdrawRequests requests;

    @Inject
    private Deadlines deadlines;

    @Inject
    private DeriveGroupStatus groupStatus;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<ProcedureStepChanged> changed;

    @Inject
    private Clock clock;

    void withdrawn(@Observes DossierWithdrawn event) {
        String code = event.dossier().code();
        steps.of(code).stream()
                .filter(step -> !step.status().ended())
                .forEach(step -> step.keepReason(event.reason(), null));
        requests.withdraw(code, event.reason());
        processes.withdraw(code);
    }

    /** Ends what has not ended; called by the group's model when everything else in it has given way. */
    @Transactional
    public void end(String dossierCode) {
        Instant now = clock.instant();
        Dossier dossier = dossiers.require(dossierCode);
        List<ProcedureStep> open =
                steps.of(dossierCode).stream().filter(s -> !s.status().ended()).toList();
        open.forEach(step -> end(dossier, step, now));
        deadlines.cancelRunning(dossierCode, now);
        groupStatus.derive(dossierCode);
    }

    private void end(Dossier dossier, ProcedureStep step, Instant now) {
        StepStatus before = step.status();
        step.end(StepStatus.WITHDRAWN, now);
        trail.record(Act.of("END_PROCEDURE")
                .on("ProcedureStep", step.procedure().name())
                .dossier(dossier.code())
                .procedure(step.procedure().name())
                .before(Map.of("status", before.name()))
                .after(Map.of("status", step.status().name()))
                .because(step.reason().orElse(null), null));
        changed.fire(new ProcedureStepChanged(dossier, step));
    }
}
