package vn.lienthong.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import vn.lienthong.dossier.Dossier;
import vn.lienthong.dossier.Dossiers;

/** Tells agencies that a request they had, and have not decided, is not wanted any more. */
@ApplicationScoped
public class WithdrawRequests {
    @Inject
    private AgencyRequests requests;

    @Inject
    private NoticeQueue notices;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Clock clock;

    /** Each undecided request of the dossier whose agency can be told. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void withdraw(String dossierCode, String reason) {
        Dossier dossier = dossiers.require(dossierCode);
        requests.of(dossierCode).stream()
                .filter(request -> request.operation().answered())
                .filter(request -> !request.answerKind().decides())
                .filter(request -> Operation.tells(request.agency()))
                .forEach(request -> tell(dossier, request, reason));
    }

    private void tell(Dossier dossier, AgencyRequest request, String reason) {
        notices.addKeyed(
                Operation.telling(request.agency()),
                dossier.code(),
                request.procedure().orElse(null),
                key -> new AgencyNotice(
                        key,
                        AgencyNotice.Kind.REQUEST_WITHDRAWN,
                        dossier.code(),
                        dossier.portalNumber().orElse(null),
                        OffsetDateTime.ofInstant(clock.instant(), clock.getZone()),
                        request.procedure().orElse(null),
                        null,
                        null,
                        request.requestKey(),
                        null,
                        reason));
    }
}
