package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.Dossiers;
import vn.lienthong.sla.DeadlineStart;
import vn.lienthong.sla.Deadlines;
import vn.lienthong.sla.LimitKey;

/** A procedure's turn has come: its agency's clock starts now (L6). */
@ApplicationScoped
public class StartProcedure {
    @Inject
    private Dossiers dossiers;

    @Inject
    private ProcedureSteps steps;

    @Inject
    private LimitOfStep limits;

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

    /** @return the procedure, in progress, with its due date */
    @Transactional
    public ProcedureStep start(String dossierCode, Procedure procedure) {
        Dossier dossier = dossiers.require(dossierCode);
        ProcedureStep step = steps.require(dossierCode, procedure);
        Instant now = clock.instant();
        Optional<ChosenLimit> limit = limits.of(dossier, step);
        limit.ifPresent(step::choose);
        step.start(now, limit.map(l -> startClock(dossier, step, l.key(), now)).orElse(null));
        record(step);
        changed.fire(new ProcedureStepChanged(dossier, step));
        groupStatus.derive(dossierCode);
        return step;
    }

    private Instant startClock(Dossier dossier, ProcedureStep step, LimitKey limit, Instant now) {
        return deadlines
                .start(new DeadlineStart(dossier.code(), step.procedure().name(), limit, step.rules(dossier), now))
                .dueAt();
    }

    /** With the ground, if the limit is not the usual one (L24). */
    private void record(ProcedureStep step) {
        Map<String, String> facts = new TreeMap<>(Map.of("status", step.status().name()));
        step.dueAt().ifPresent(due -> facts.put("dueAt", due.toString()));
        step.limit().ifPresent(limit -> facts.put("limit", limit.key().name()));
        trail.record(Act.of("START_PROCEDURE")
                .on("ProcedureStep", step.procedure().name())
                .dossier(step.dossierCode())
                .procedure(step.procedure().name())
                .after(facts)
                .because(step.limit().flatMap(ChosenLimit::ground).orElse(null), null));
    }
}
