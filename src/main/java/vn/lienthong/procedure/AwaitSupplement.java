package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import vn.lienthong.agency.AnswerKind;
import vn.lienthong.agency.AnswerMessage;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.dossier.AskSupplement;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.Dossiers;
import vn.lienthong.dossier.SupplementRequest;
import vn.lienthong.dossier.SupplementRequest.Lack;
import vn.lienthong.dossier.SupplementRequests;

/**
 * A procedure waits for what the citizen was asked for, once and completely; then it goes on, or it is stopped (form 05)
 * while the others go on (L9, L16).
 */
@ApplicationScoped
public class AwaitSupplement {
    private static final String STOPPED = "Không bổ sung trong thời hạn";
    private static final int LONGEST_REASON = 1_000;

    @Inject
    private Dossiers dossiers;

    @Inject
    private ProcedureSteps steps;

    @Inject
    private SupplementRequests requests;

    @Inject
    private AskSupplement askSupplement;

    @Inject
    private GrantedAnswers answers;

    @Inject
    private SupplementClock clocks;

    @Inject
    private DeriveGroupStatus groupStatus;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<ProcedureStepChanged> changed;

    @Inject
    private Clock clock;

    /** Tells the citizen what is missing: what an officer wrote down, else what the agency answered last. */
    @Transactional
    public void request(String dossierCode, Procedure procedure) {
        Instant now = clock.instant();
        Dossier dossier = dossiers.requireLocked(dossierCode);
        ProcedureStep step = steps.require(dossierCode, procedure);
        SupplementRequest request = requests.drafted(dossierCode, procedure.name())
                .orElseGet(() -> askSupplement.draft(dossierCode, procedure.name(), lackSeenByAgency(step)));
        askSupplement.open(request, clocks.hold(dossier, step, now));
        StepStatus before = step.status();
        step.awaitSupplement();
        step.keepReason(request.reason(), request.legalGround().orElse(null));
        tell("SUSPEND_PROCEDURE", dossier, step, before);
    }

    /** The papers are there: the procedure goes on where it stopped. */
    @Transactional
    public void resume(String dossierCode, Procedure procedure) {
        Dossier dossier = dossiers.requireLocked(dossierCode);
        ProcedureStep step = steps.require(dossierCode, procedure);
        StepStatus before = step.status();
        step.supplemented();
        step.keepReason(null, null);
        clocks.release(dossier, step, clock.instant());
        tell("RESUME_PROCEDURE", dossier, step, before);
    }

    /** Nothing came in time, and the officer stopped the procedure; it may be filed again alone. */
    @Transactional
    public void stop(String dossierCode, Procedure procedure) {
        Dossier dossier = dossiers.requireLocked(dossierCode);
        ProcedureStep step = steps.require(dossierCode, procedure);
        StepStatus before = step.status();
        String why = step.reason().map(reason -> STOPPED + ": " + reason).orElse(STOPPED);
        step.keepReason(
                why.substring(0, Math.min(why.length(), LONGEST_REASON)),
                step.legalGround().orElse(null));
        askSupplement.expire(dossierCode, procedure.name());
        clocks.end(step, clock.instant());
        step.end(StepStatus.STOPPED, clock.instant());
        tell("STOP_PROCEDURE", dossier, step, before);
    }

    private Lack lackSeenByAgency(ProcedureStep step) {
        Procedure procedure = step.procedure();
        AnswerMessage answer = answers.last(step.dossierCode(), procedure.outcomeOperation())
                .filter(a -> a.kind() == AnswerKind.SUPPLEMENT_NEEDED)
                .orElseThrow(() -> new IllegalStateException("PROCEDURE-006 Nothing is missing for " + procedure));
        return new Lack(
                procedure.outcomeOperation().agency().key(), answer.reason(), answer.legalGround(), answer.missing());
    }

    private void tell(String act, Dossier dossier, ProcedureStep step, StepStatus before) {
        trail.record(Act.of(act)
                .on("ProcedureStep", step.procedure().name())
                .dossier(step.dossierCode())
                .procedure(step.procedure().name())
                .before(Map.of("status", before.name()))
                .after(Map.of("status", step.status().name()))
                .because(step.reason().orElse(null), step.legalGround().orElse(null)));
        changed.fire(new ProcedureStepChanged(dossier, step));
        groupStatus.derive(step.dossierCode());
    }
}
