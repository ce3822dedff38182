package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
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
import vn.lienthong.dossier.Dossiers;
import vn.lienthong.sla.Deadlines;

/**
 * A dossier ends before its time: what was granted stands, what has not ended ends, agencies at work on it are told.
 */
@ApplicationScoped
public class EndOpenProcedures {
    @Inject
    private Dossiers dossiers;

    @Inject
    private ProcedureSteps steps;

    @Inject
    private WithdrawRequests requests;

    @Inject
    private CorrectCertificate corrections;

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

    /** Keeps why with every open procedure and takes the agencies' requests back, before the processes give way. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void announce(String dossierCode, String reason, String legalGround) {
        steps.of(dossierCode).stream()
                .filter(step -> !step.status().ended())
                .forEach(step -> step.keepReason(reason, legalGround));
        requests.withdraw(dossierCode, reason);
    }

    /**
     * Ends what has not ended; called by the group's model when everything else in it has given way.
     *
     * @param how the state they come to
     */
    @Transactional
    public void end(String dossierCode, StepStatus how) {
        Instant now = clock.instant();
        Dossier dossier = dossiers.require(dossierCode);
        List<ProcedureStep> open =
                steps.of(dossierCode).stream().filter(s -> !s.status().ended()).toList();
        open.forEach(step -> end(dossier, step, how, now));
        corrections.drop(dossierCode, now);
        deadlines.cancelRunning(dossierCode, now);
        groupStatus.derive(dossierCode);
    }

    private void end(Dossier dossier, ProcedureStep step, StepStatus how, Instant now) {
        StepStatus before = step.status();
        step.end(how, now);
        trail.record(Act.of("END_PROCEDURE")
                .on("ProcedureStep", step.procedure().name())
                .dossier(dossier.code())
                .procedure(step.procedure().name())
                .before(Map.of("status", before.name()))
                .after(Map.of("status", step.status().name()))
                .because(step.reason().orElse(null), step.legalGround().orElse(null)));
        changed.fire(new ProcedureStepChanged(dossier, step));
    }
}
