package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import vn.lienthong.agency.AgencyAnswered;
import vn.lienthong.agency.AgencyRequest;
import vn.lienthong.agency.AgencyRequests;
import vn.lienthong.agency.Operation;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.Dossiers;
import vn.lienthong.sla.DeadlineStart;
import vn.lienthong.sla.Deadlines;
import vn.lienthong.sla.LimitKey;
import vn.lienthong.sla.RunningDeadline;

/**
 * Xác nhận đồng ý trên VNeID: while a person is asked, the procedure has not begun and no clock of its own runs; only the
 * cap of five working days does (NĐ 63/2024, Đ4 k7, Đ8 k2; sđ. NĐ 301/2026, Đ3, Đ6 k3).
 */
@ApplicationScoped
public class ObtainConsent {
    private static final String GROUND = "NĐ 63/2024, Đ8 k2; sđ. NĐ 301/2026, Đ6 k3";

    @Inject
    private Dossiers dossiers;

    @Inject
    private ProcedureSteps steps;

    @Inject
    private EndProcedure endProcedure;

    @Inject
    private AgencyRequests requests;

    @Inject
    private GrantedAnswers answers;

    @Inject
    private Deadlines deadlines;

    @Inject
    private DeriveGroupStatus groupStatus;

    @Inject
    private RunningProcedures processes;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<ProcedureStepChanged> changed;

    @Inject
    private Clock clock;

    /** The person is asked, for the first time or again; the cap starts now, the citizen and the portal are told. */
    @Transactional
    public void ask(String dossierCode, Procedure procedure) {
        Dossier dossier = dossiers.require(dossierCode);
        ProcedureStep step = steps.require(dossierCode, procedure);
        Instant now = clock.instant();
        capDone(dossierCode, now);
        boolean anew = requests.giveUp(dossierCode, Operation.ASK_CONSENT);
        RunningDeadline cap = deadlines.start(
                new DeadlineStart(dossierCode, procedure.name(), LimitKey.CONSENT_CAP, step.rules(dossier), now));
        step.awaitConsent();
        trail.record(Act.of("ASK_CONSENT")
                .on("ProcedureStep", procedure.name())
                .dossier(dossierCode)
                .procedure(procedure.name())
                .after(Map.of(
                        "status", step.status().name(), "answerBy", cap.dueAt().toString(), "askedAnew", anew))
                .because(null, GROUND));
        changed.fire(new ProcedureStepChanged(dossier, step));
        groupStatus.derive(dossierCode);
    }

    /** The person agreed; the number of the consent is kept in the ledger and goes to the agency that decides (L34). */
    @Transactional
    public void consented(String dossierCode, Procedure procedure) {
        capDone(dossierCode, clock.instant());
        steps.require(dossierCode, procedure).keepReason(null, null);
        trail.record(Act.of("RECORD_CONSENT")
                .on("ProcedureStep", procedure.name())
                .dossier(dossierCode)
                .procedure(procedure.name())
                .after(Map.of(
                        "consentNumber",
                        answers.require(dossierCode, Operation.ASK_CONSENT)
                                .path("consentNumber")
                                .asText()))
                .because(null, GROUND));
    }

    /** The person did not agree: the procedure is rejected for the reason given. */
    @Transactional
    public void denied(String dossierCode, Procedure procedure) {
        capDone(dossierCode, clock.instant());
        answers.last(dossierCode, Operation.ASK_CONSENT).ifPresent(answer -> steps.require(dossierCode, procedure)
                .keepReason(answer.reason(), answer.legalGround() == null ? GROUND : answer.legalGround()));
        endProcedure.endAs(StepStatus.REJECTED, dossierCode, procedure);
    }

    /** Nobody agreed in time, and the officer stops the procedure with his reason. */
    @Transactional
    public void stopped(String dossierCode, Procedure procedure) {
        capDone(dossierCode, clock.instant());
        endProcedure.endAs(StepStatus.STOPPED, dossierCode, procedure);
    }

    /** An answer that comes when nobody waits for it any more, but before the officer has decided, still counts. */
    void late(@Observes AgencyAnswered event) {
        AgencyRequest request = event.request();
        if (request.operation() == Operation.ASK_CONSENT && request.answerKind().decides()) {
            processes.tell(
                    ConsentProcess.Messages.CONSENT_ANSWERED,
                    request.dossierCode(),
                    Map.of(
                            ConsentProcess.Variables.ANSWER_KIND,
                            request.answerKind().name()));
        }
    }

    private void capDone(String dossierCode, Instant now) {
        deadlines.done(dossierCode, LimitKey.CONSENT_CAP, now);
        deadlines.done(dossierCode, LimitKey.RESIDENCE_NOTICE, now);
    }
}
