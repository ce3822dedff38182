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
import vn.lienthong.procedure.AppointmentMoved;
import vn.lienthong.procedure.ProcedureStep;
import vn.lienthong.procedure.ProcedureStepChanged;
import vn.lienthong.procedure.rule.PaperNames;

/** Pushes every change of a dossier to the portal that sent it, in order (NĐ 224/2026, Đ15; NĐ 63/2024, Đ7 k4). */
@ApplicationScoped
public class TellPortal {
    @Inject
    private NoticeQueue notices;

    @Inject
    private PaperNames names;

    @Inject
    private Clock clock;

    void submitted(@Observes DossierSubmitted event) {
        tell(event.dossier(), Optional.empty(), Optional.empty());
    }

    void changed(@Observes DossierStatusChanged event) {
        tell(event.dossier(), Optional.empty(), Optional.empty());
    }

    void changed(@Observes ProcedureStepChanged event) {
        tell(event.dossier(), Optional.of(event.step()), Optional.empty());
    }

    void moved(@Observes AppointmentMoved event) {
        tell(event.dossier(), Optional.of(event.step()), Optional.of(event.oldDue()));
    }

    private void tell(Dossier dossier, Optional<ProcedureStep> step, Optional<Instant> oldDue) {
        if (dossier.portalNumber().isEmpty()) {
            return;
        }
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
                        text(dossier, step, oldDue),
                        step.flatMap(ProcedureStep::dueAt).map(this::at).orElse(null),
                        oldDue.map(this::at).orElse(null),
                        step.flatMap(ProcedureStep::outcomeNumber).orElse(null)));
    }

    private String text(Dossier dossier, Optional<ProcedureStep> step, Optional<Instant> oldDue) {
        return step.map(s -> oldDue.map(old -> NoticeText.moved(dossier, s, old))
                        .orElseGet(() -> NoticeText.of(dossier, s, names.of(dossier.ruleVersion(), s.procedure()))))
                .orElseGet(() -> NoticeText.of(dossier));
    }

    private OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, clock.getZone());
    }
}
