package vn.lienthong.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.lienthong.agency.NoticeQueue;
import vn.lienthong.agency.Operation;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.DossierStatus;
import vn.lienthong.dossier.DossierStatusChanged;
import vn.lienthong.procedure.AppointmentMoved;
import vn.lienthong.procedure.DraftShown;
import vn.lienthong.procedure.ProcedureStep;
import vn.lienthong.procedure.ProcedureStepChanged;
import vn.lienthong.procedure.StepStatus;
import vn.lienthong.procedure.rule.PaperNames;

/** A message to the applicant's phone for each change the law names (NĐ 63/2024, Đ7; S14). */
@ApplicationScoped
public class TellApplicant {
    @Inject
    private NoticeQueue notices;

    @Inject
    private AwaitedSupplement supplements;

    @Inject
    private PaperNames names;

    private record Sms(String dossierCode, String to, String text) {}

    void changed(@Observes DossierStatusChanged event) {
        DossierStatus status = event.dossier().status();
        // The procedures' own messages tell the rest; the group's say reception and refusal.
        if (status == DossierStatus.ACCEPTED || status == DossierStatus.REFUSED) {
            send(event.dossier(), null, NoticeText.of(event.dossier()));
        }
    }

    void changed(@Observes ProcedureStepChanged event) {
        switch (event.step().status()) {
            case AWAITING_CONSENT,
                    IN_PROGRESS,
                    AWAITING_SUPPLEMENT,
                    GRANTED,
                    REVOKED,
                    REJECTED,
                    STOPPED,
                    WITHDRAWN -> send(
                    event.dossier(), event.step().procedure().name(), text(event.dossier(), event.step()));
            case NOT_STARTED, REFUSED, CANCELLED -> {
                // The portal tells it; a message of its own would repeat the dossier's, or that of the procedure
                // before.
            }
        }
    }

    private String text(Dossier dossier, ProcedureStep step) {
        return supplements
                .of(step)
                .map(request -> NoticeText.of(dossier, request))
                .orElseGet(() -> NoticeText.of(dossier, step, names.of(dossier.ruleVersion(), step.procedure())));
    }

    void shown(@Observes DraftShown event) {
        send(event.dossier(), event.step().procedure().name(), NoticeText.of(event.dossier(), event.draft()));
    }

    void moved(@Observes AppointmentMoved event) {
        // What has not begun tells its date when it begins.
        if (event.step().status() != StepStatus.NOT_STARTED) {
            send(
                    event.dossier(),
                    event.step().procedure().name(),
                    NoticeText.moved(event.dossier(), event.step(), event.oldDue()));
        }
    }

    private void send(Dossier dossier, String procedure, String text) {
        dossier.applicantPhone()
                .ifPresent(phone -> notices.add(
                        Operation.SEND_MESSAGE,
                        dossier.code(),
                        procedure,
                        number -> new Sms(dossier.code(), phone, text)));
    }
}
