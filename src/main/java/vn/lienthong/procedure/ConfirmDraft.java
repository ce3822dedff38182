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
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.Dossiers;
import vn.lienthong.dossier.Inbox;
import vn.lienthong.procedure.CertificateDraft.Answer;
import vn.lienthong.sla.DeadlineStart;
import vn.lienthong.sla.Deadlines;
import vn.lienthong.sla.LimitKey;
import vn.lienthong.sla.PauseReason;

/**
 * The requester looks at the draft before it is signed: a day in which no limit of an agency runs, and after which
 * silence is agreement (procedures 1.001193 and 1.000656, law of civil status; NĐ 63/2024, Đ4 k7; L9).
 */
@ApplicationScoped
public class ConfirmDraft {
    private static final String GROUND =
            "Thủ tục 1.001193 (đăng ký khai sinh), 1.000656 (đăng ký khai tử), pháp luật hộ tịch";

    @Inject
    private Dossiers dossiers;

    @Inject
    private ProcedureSteps steps;

    @Inject
    private LinkedGroups groups;

    @Inject
    private CertificateDrafts drafts;

    @Inject
    private Deadlines deadlines;

    @Inject
    private RunningProcedures processes;

    @Inject
    private Inbox inbox;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<DraftShown> shown;

    @Inject
    private Clock clock;

    /** What answering came to. */
    public sealed interface Receipt {
        /** Taken now. */
        record Taken(String dossierCode, CertificateDraft.Answer answer) implements Receipt {}

        /** No draft is shown, or its day is over. */
        record NothingShown() implements Receipt {}

        /** No such dossier. */
        record Unknown() implements Receipt {}
    }

    /** @return false if what it would say was agreed to before: then nobody is asked again */
    @Transactional
    public boolean show(String dossierCode, Procedure procedure) {
        Dossier dossier = dossiers.requireLocked(dossierCode);
        ProcedureStep step = steps.require(dossierCode, procedure);
        List<String> lines = groups.of(dossier).draft(procedure, dossier);
        if (drafts.of(dossierCode).stream()
                .anyMatch(d -> d.agreed() && d.sha256().equals(CertificateDraft.hash(lines)))) {
            return false;
        }
        Instant now = clock.instant();
        Instant due = deadlines
                .start(new DeadlineStart(
                        dossierCode, procedure.name(), LimitKey.DRAFT_CONFIRMATION, dossier.ruleVersion(), now))
                .dueAt();
        deadlines.pause(dossierCode, procedure.name(), PauseReason.DRAFT_CONFIRMATION, now);
        CertificateDraft draft = new CertificateDraft(step, lines, now, due);
        drafts.add(draft);
        trail.record(act("SHOW_DRAFT", draft).after(Map.of("sha256", draft.sha256(), "answerBy", due.toString())));
        shown.fire(new DraftShown(dossier, step, draft));
        return true;
    }

    /** The day is over without a word. */
    @Transactional
    public void silence(String dossierCode) {
        dossiers.requireLocked(dossierCode);
        drafts.shown(dossierCode).ifPresent(draft -> keep(draft, Answer.SILENT, null));
    }

    /**
     * The requester agrees, or says what is wrong; the procedure goes on at once.
     *
     * @param inboxId the stored message it came in
     * @param code the dossier's own or the portal's
     * @param remarks what is wrong; empty if the requester agrees
     */
    @Transactional
    public Receipt answer(long inboxId, String code, Optional<String> remarks) {
        Optional<Dossier> found = dossiers.find(code);
        if (found.isEmpty()) {
            return new Receipt.Unknown();
        }
        Dossier dossier = dossiers.requireLocked(found.get().code());
        Optional<CertificateDraft> draft = drafts.shown(dossier.code());
        if (draft.isEmpty() || dossier.status().ended()) {
            return new Receipt.NothingShown();
        }
        Answer answer = remarks.isPresent() ? Answer.OBJECTED : Answer.AGREED;
        keep(draft.get(), answer, remarks.orElse(null));
        remarks.ifPresent(
                why -> steps.require(dossier.code(), draft.get().procedure()).keepReason(why, null));
        inbox.processed(inboxId, dossier.code());
        boolean waited = processes.tell(
                DraftConfirmationProcess.Messages.DRAFT_ANSWERED,
                dossier.code(),
                Map.of(DraftConfirmationProcess.Variables.DRAFT_OUTCOME, answer.name()));
        if (!waited) {
            throw new IllegalStateException("PROCEDURE-007 Nobody waits for the draft of " + dossier.code());
        }
        return new Receipt.Taken(dossier.code(), answer);
    }

    private void keep(CertificateDraft draft, Answer answer, String remarks) {
        Instant now = clock.instant();
        draft.answered(answer, remarks, now);
        deadlines.done(draft.dossierCode(), LimitKey.DRAFT_CONFIRMATION, now);
        deadlines.resume(draft.dossierCode(), draft.procedure().name(), PauseReason.DRAFT_CONFIRMATION, now);
        trail.record(act("ANSWER_DRAFT", draft)
                .after(Map.of("answer", answer.name(), "sha256", draft.sha256()))
                .because(remarks, GROUND));
    }

    private static Act act(String action, CertificateDraft draft) {
        return Act.of(action)
                .on("CertificateDraft", draft.procedure().name())
                .dossier(draft.dossierCode())
                .procedure(draft.procedure().name())
                .because(null, GROUND);
    }
}
