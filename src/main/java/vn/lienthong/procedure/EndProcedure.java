package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lienthong.agency.AnswerMessage;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.Dossiers;
import vn.lienthong.dossier.RefuseDossier;
import vn.lienthong.sla.Deadlines;

/** The ways a procedure ends without an outcome; the others are not touched unless they wait for it (L16). */
@ApplicationScoped
public class EndProcedure {
    @Inject
    private Dossiers dossiers;

    @Inject
    private ProcedureSteps steps;

    @Inject
    private RefuseDossier refuseDossier;

    @Inject
    private GrantedAnswers answers;

    @Inject
    private Deadlines deadlines;

    @Inject
    private LimitOfStep limits;

    @Inject
    private DeriveGroupStatus groupStatus;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<ProcedureStepChanged> changed;

    @Inject
    private Clock clock;

    /** Refused at intake, with what the officer wrote. */
    @Transactional
    public void refuseAtIntake(String dossierCode) {
        Dossier dossier = dossiers.require(dossierCode);
        LinkedProcedure group = LinkedProcedure.valueOf(dossier.linkedProcedure());
        ProcedureStep first = steps.require(dossierCode, group.first());
        deadlines.done(dossierCode, group.noticeLimit(), clock.instant());
        end(first, StepStatus.REFUSED);
        refuseDossier.refuse(
                dossierCode, first.reason().orElse(null), first.legalGround().orElse(null));
    }

    /** Rejected on the merits, with the reason and ground of the agency, or of the officer if the commune decides. */
    @Transactional
    public void reject(String dossierCode, Procedure procedure) {
        ProcedureStep step = steps.require(dossierCode, procedure);
        Optional<AnswerMessage> answer =
                procedure.agencyOperation().flatMap(operation -> answers.last(dossierCode, operation));
        answer.filter(a -> !procedure.decidedByCommune()).ifPresent(a -> step.keepReason(a.reason(), a.legalGround()));
        endAs(StepStatus.REJECTED, dossierCode, procedure);
    }

    /** Ended otherwise, with the reason and ground kept with the procedure. */
    @Transactional
    public void endAs(StepStatus how, String dossierCode, Procedure procedure) {
        limits.of(dossierCode, procedure).ifPresent(limit -> deadlines.done(dossierCode, limit, clock.instant()));
        end(steps.require(dossierCode, procedure), how);
        groupStatus.derive(dossierCode);
    }

    /** Beside the first procedure of the group, which brought nothing about; says why. */
    @Transactional
    public void cancelBeside(String dossierCode, Procedure procedure) {
        String why = steps.of(dossierCode).get(0).reason().orElse(null);
        steps.require(dossierCode, procedure).keepReason(why, null);
        endAs(StepStatus.CANCELLED, dossierCode, procedure);
    }

    /** Procedures that waited for one that did not come about never begin, and say why. */
    @Transactional
    public void cancelNotStarted(String dossierCode) {
        String why = steps.of(dossierCode).get(0).reason().orElse(null);
        steps.of(dossierCode).stream()
                .filter(s -> s.status() == StepStatus.NOT_STARTED)
                .forEach(s -> {
                    s.keepReason(why, null);
                    end(s, StepStatus.CANCELLED);
                });
        groupStatus.derive(dossierCode);
    }

    /** What waits for this procedure's outcome never begins, because there is none, and says why (L16). */
    @Transactional
    public void cancelFollowers(String dossierCode, Procedure procedure) {
        String why = steps.require(dossierCode, procedure).reason().orElse(null);
        List<ProcedureStep> all = steps.of(dossierCode);
        List<Procedure> inDossier = all.stream().map(ProcedureStep::procedure).toList();
        all.stream()
                .filter(s -> s.status() == StepStatus.NOT_STARTED)
                .filter(s -> s.procedure()
                        .follows(inDossier)
                        .filter(procedure::equals)
                        .isPresent())
                .forEach(s -> {
                    s.keepReason(why, null);
                    end(s, StepStatus.CANCELLED);
                });
        groupStatus.derive(dossierCode);
    }

    /**
     * The group has ended: nothing is promised any more but what runs on its own, a procedure filed again alone for example;
     * the group takes its last state.
     */
    @Transactional
    public void completeGroup(String dossierCode) {
        Instant now = clock.instant();
        limits.total(dossierCode).ifPresent(total -> deadlines.done(dossierCode, total, now));
        Set<String> running = steps.of(dossierCode).stream()
                .filter(step -> !step.status().ended())
                .map(step -> step.procedure().name())
                .collect(Collectors.toSet());
        deadlines.cancelRunning(dossierCode, running, now);
        groupStatus.derive(dossierCode);
    }

    private void end(ProcedureStep step, StepStatus how) {
        StepStatus before = step.status();
        step.end(how, clock.instant());
        trail.record(Act.of("END_PROCEDURE")
                .on("ProcedureStep", step.procedure().name())
                .dossier(step.dossierCode())
                .procedure(step.procedure().name())
                .before(Map.of("status", before.name()))
                .after(Map.of("status", how.name()))
                .because(step.reason().orElse(null), step.legalGround().orElse(null)));
        changed.fire(new ProcedureStepChanged(dossiers.require(step.dossierCode()), step));
    }
}
