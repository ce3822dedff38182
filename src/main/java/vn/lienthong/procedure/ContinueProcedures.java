package vn.lienthong.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import vn.lienthong.agency.AgencyAnswered;
import vn.lienthong.agency.NoticesWaiting;

/** What happens in the exchange moves the processes on, in the same transaction. */
@ApplicationScoped
public class ContinueProcedures {
    @Inject
    private RunningProcedures processes;

    void answered(@Observes AgencyAnswered event) {
        event.request()
                .exchangeId()
                .ifPresent(
                        id -> processes.answer(id, event.request().answerKind().name()));
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
