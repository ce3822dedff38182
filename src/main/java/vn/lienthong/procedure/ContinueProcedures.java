package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import vn.lienthong.agency.AgencyAnswered;
import vn.lienthong.agency.AgencyRequest;
import vn.lienthong.agency.AnswerKind;
import vn.lienthong.agency.AnswerTaken;
import vn.lienthong.agency.NoticesWaiting;
import vn.lienthong.agency.Operation;
import vn.lienthong.dossier.SupplementReceived;
import vn.lienthong.dossier.SupplementRequest;
import vn.lienthong.sla.Deadlines;
import vn.lienthong.sla.LimitKey;

/** What happens in the exchange moves the processes on, in the same transaction. */
@ApplicationScoped
public class ContinueProcedures {
    @Inject
    private RunningProcedures processes;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Clock clock;

    void answered(@Observes AgencyAnswered event) {
        event.request()
                .exchangeId()
                .ifPresent(
                        id -> processes.answer(id, event.request().answerKind().name()));
    }

    /** The number is there: whatever trouble there was with it is over (NĐ 63/2024, Đ8). */
    void personalIdIssued(@Observes AnswerTaken event) {
        AgencyRequest request = event.request();
        if (request.operation() == Operation.ISSUE_PERSONAL_ID && request.answerKind() == AnswerKind.GRANTED) {
            deadlines.done(request.dossierCode(), LimitKey.PERSONAL_ID_TROUBLE, clock.instant());
        }
    }

    /** Whoever was asked has answered: the term is kept, however late the process hears of it (NĐ 63/2024, Đ8 k2). */
    void consentAnswered(@Observes AnswerTaken event) {
        AgencyRequest request = event.request();
        if (request.operation() == Operation.ASK_CONSENT && request.answerKind().decides()) {
            request.procedure()
                    .ifPresent(procedure ->
                            deadlines.done(request.dossierCode(), LimitKey.CONSENT_CAP, procedure, clock.instant()));
        }
    }

    /** The request and the process that waits for its answer were stored together, so one of them alone is a fault of ours. */
    void supplemented(@Observes SupplementReceived event) {
        SupplementRequest request = event.request();
        if (!processes.supplemented(request.dossierCode(), request.procedure())) {
            throw new IllegalStateException(
                    "PROCEDURE-005 No process of " + request.dossierCode() + " waits for " + request.procedure());
        }
    }

    void deliver(@Observes NoticesWaiting event) {
        processes.start(
                NoticeDeliveryProcess.KEY,
                event.dossierCode(),
                Map.of(
                        NoticeDeliveryProcess.Variables.DOSSIER_CODE,
                        event.dossierCode(),
                        NoticeDeliveryProcess.Variables.AGENCY,
                        event.agency().name()));
    }
}
