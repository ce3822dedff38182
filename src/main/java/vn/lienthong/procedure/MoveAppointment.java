package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.Dossiers;
import vn.lienthong.sla.DeadlineStart;
import vn.lienthong.sla.Deadlines;
import vn.lienthong.sla.DueDateMoved;

/**
 * A procedure's appointment follows its deadline, and so do those of the procedures that still wait for it: counted from
 * its latest date, as at reception; old and new dates are kept and told (NĐ 63/2024, Đ4 k7; sđ. NĐ 301/2026, Đ3).
 */
@ApplicationScoped
public class MoveAppointment {
    private static final String GROUND = "NĐ 63/2024, Đ4 k7; sđ. NĐ 301/2026, Đ3";

    @Inject
    private Dossiers dossiers;

    @Inject
    private ProcedureSteps steps;

    @Inject
    private LimitOfStep limits;

    @Inject
    private Deadlines deadlines;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<AppointmentMoved> moved;

    void follow(@Observes DueDateMoved event) {
        if (event.procedure() == null) {
            return;
        }
        Dossier dossier = dossiers.require(event.dossierCode());
        Procedure first = Procedure.valueOf(event.procedure());
        Map<Procedure, Instant> due = new HashMap<>();
        List<ProcedureStep> all = steps.of(event.dossierCode());
        List<Procedure> inDossier = all.stream().map(ProcedureStep::procedure).toList();
        for (ProcedureStep step : all) {
            if (step.procedure() == first && !step.status().ended()) {
                move(dossier, step, event.newDue());
                due.put(first, event.newDue());
            } else if (step.status() == StepStatus.NOT_STARTED) {
                step.procedure()
                        .follows(inDossier)
                        .map(due::get)
                        .flatMap(after -> due(dossier, step, after))
                        .ifPresent(at -> {
                            move(dossier, step, at);
                            due.put(step.procedure(), at);
                        });
            }
        }
    }

    private Optional<Instant> due(Dossier dossier, ProcedureStep step, Instant after) {
        return limits.of(dossier, step)
                .map(limit -> new DeadlineStart(
                        dossier.code(), step.procedure().name(), limit.key(), dossier.ruleVersion(), after))
                .flatMap(start -> deadlines.compute(start).due());
    }

    private void move(Dossier dossier, ProcedureStep step, Instant due) {
        Instant old = step.dueAt().orElse(due);
        if (old.equals(due)) {
            return;
        }
        step.appoint(due);
        trail.record(Act.of("MOVE_APPOINTMENT")
                .on("ProcedureStep", step.procedure().name())
                .dossier(dossier.code())
                .procedure(step.procedure().name())
                .before(Map.of("dueAt", old.toString()))
                .after(Map.of("dueAt", due.toString()))
                .because(null, GROUND));
        moved.fire(new AppointmentMoved(dossier, step, old));
    }
}
