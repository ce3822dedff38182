package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.Dossiers;
import vn.lienthong.sla.DeadlineStart;
import vn.lienthong.sla.Deadlines;
import vn.lienthong.sla.LimitKey;
import vn.lienthong.sla.RunningDeadline;

/** A procedure's turn has come: its agency's clock starts now (L6). */
@ApplicationScoped
public class StartProcedure {
    @Inject
    private Dossiers dossiers;

    @Inject
    private ProcedureSteps steps;

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

    /** @return the procedure, in progress under its plain limit, with its due date */
    @Transactional
    public ProcedureStep start(String dossierCode, Procedure procedure) {
        return start(dossierCode, procedure, procedure.limit());
    }

    /**
     * @param limit one of the procedure's own: the plain one, or the one with verification
     * @return the procedure, in progress, with its due date
     */
    @Transactional
    public ProcedureStep start(String dossierCode, Procedure procedure, LimitKey limit) {
        Dossier dossier = dossiers.require(dossierCode);
        ProcedureStep step = steps.require(dossierCode, procedure);
        Instant now = clock.instant();
        RunningDeadline deadline =
                deadlines.start(new DeadlineStart(dossierCode, procedure.name(), limit, dossier.ruleVersion(), now));
        step.start(now, deadline.dueAt());
        trail.record(Act.of("START_PROCEDURE")
                .on("ProcedureStep", procedure.name())
                .dossier(dossierCode)
                .procedure(procedure.name())
                .after(Map.of(
                        "status",
                        step.status().name(),
                        "dueAt",
                        deadline.dueAt().toString())));
        changed.fire(new ProcedureStepChanged(dossier, step));
        groupStatus.derive(dossierCode);
        return step;
    }
}
