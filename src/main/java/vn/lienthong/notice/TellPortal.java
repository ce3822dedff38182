package vn.lienthong.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import vn.lienthong.agency.NoticeQueue;
import vn.lienthong.agency.Operation;
import vn.lienthong.agency.portal.StatusEvent;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierStatusChanged;
import vn.lienthong.dossier.DossierSubmitted;
import vn.lienthong.dossier.PortalStatus;
import vn.lienthong.dossier.SupplementRequest;
import vn.lienthong.procedure.AppointmentMoved;
import vn.lienthong.procedure.CertificateDraft;
import vn.lienthong.procedure.DraftShown;
import vn.lienthong.procedure.ProcedureStep;
import vn.lienthong.procedure.ProcedureStepChanged;
import vn.lienthong.procedure.rule.PaperNames;

/** Pushes every change of a dossier to the portal that sent it, in order (NĐ 224/2026, Đ15; NĐ 63/2024, Đ7 k4). */
@ApplicationScoped
public class TellPortal {
    @Inject
    private NoticeQueue notices;

    @Inject
    private AwaitedSupplement supplements;

    @Inject
    private PaperNames names;

    @Inject
    private Clock clock;

    void submitted(@Observes DossierSubmitted event) {
        tell(event.dossier(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    void changed(@Observes DossierStatusChanged event) {
        tell(event.dossier(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    void changed(@Observes ProcedureStepChanged event) {
        tell(event.dossier(), Optional.of(event.step()), Optional.empty(), Optional.empty());
    }

    void moved(@Observes AppointmentMoved event) {
        tell(event.dossier(), Optional.of(event.step()), Optional.of(event.oldDue()), Optional.empty());
    }

    void shown(@Observes DraftShown event) {
        tell(event.dossier(), Optional.of(event.step()), Optional.empty(), Optional.of(event.draft()));
    }

    private void tell(
            Dossier dossier, Optional<ProcedureStep> step, Optional<Instant> oldDue, Optional<CertificateDraft> draft) {
        if (dossier.portalNumber().isEmpty()) {
            return;
        }
        Optional<SupplementRequest> awaited = step.flatMap(supplements::of);
        PortalStatus status = PortalStatus.of(dossier.status());
        notices.add(
                Operation.REPORT_STATUS,
                dossier.code(),
                step.map(s -> s.procedure().name()).orElse(null),
                sequence -> new StatusEvent(
                        sequence,
                        dossier.code(),
                        at(clock.instant()),
                        status.code(),
                        status.text(),
                        step.map(s -> s.procedure().name()).orElse(null),
                        step.map(s -> s.status().name()).orElse(null),
                        draft.map(d -> NoticeText.of(dossier, d)).orElseGet(() -> text(dossier, step, oldDue, awaited)),
                        step.flatMap(ProcedureStep::dueAt).map(this::at).orElse(null),
                        oldDue.map(this::at).orElse(null),
                        step.flatMap(ProcedureStep::outcomeNumber).orElse(null),
                        awaited.map(this::supplement).orElse(null),
                        draft.map(d -> new StatusEvent.Draft(at(d.dueAt()), d.lines(), d.sha256()))
                                .orElse(null)));
    }

    private StatusEvent.Supplement supplement(SupplementRequest request) {
        return new StatusEvent.Supplement(
                request.dueAt().map(this::at).orElse(null), request.reason(), request.items());
    }

    private String text(
            Dossier dossier,
            Optional<ProcedureStep> step,
            Optional<Instant> oldDue,
            Optional<SupplementRequest> awaited) {
        return step.flatMap(s -> oldDue.map(old -> NoticeText.moved(dossier, s, old)))
                .or(() -> awaited.map(request -> NoticeText.of(dossier, request)))
                .or(() -> step.map(s -> NoticeText.of(dossier, s, names.of(dossier.ruleVersion(), s.procedure()))))
                .orElseGet(() -> NoticeText.of(dossier));
    }

    private OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, clock.getZone());
    }
}
