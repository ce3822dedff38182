package vn.lienthong.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.dossier.SupplementRequest.Lack;

/** Yêu cầu bổ sung (form 02): drafted, told, and expired when no answer comes before the procedure is stopped. */
@ApplicationScoped
public class AskSupplement {
    private static final String TYPE = "SupplementRequest";

    @Inject
    private SupplementRequests requests;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Writes down what is missing; the citizen is told when the process comes to it. */
    @Transactional
    public SupplementRequest draft(String dossierCode, String procedure, Lack lack) {
        int number = requests.of(dossierCode, procedure).size() + 1;
        SupplementRequest request = new SupplementRequest(dossierCode, procedure, number, lack);
        requests.add(request);
        return request;
    }

    /** From now on the citizen's answer is waited for. */
    @Transactional
    public void open(SupplementRequest request, Instant due) {
        request.open(clock.instant(), due);
        trail.record(act("REQUEST_SUPPLEMENT", request)
                .after(Map.of(
                        "number", String.valueOf(request.number()),
                        "items", String.valueOf(request.items().size()),
                        "dueAt", due.toString())));
    }

    /** The procedure is stopped; no papers are taken any more. */
    @Transactional
    public void expire(String dossierCode, String procedure) {
        requests.awaited(dossierCode, procedure).ifPresent(request -> {
            request.expire();
            trail.record(act("EXPIRE_SUPPLEMENT", request).after(Map.of("number", String.valueOf(request.number()))));
        });
    }

    private static Act act(String name, SupplementRequest request) {
        return Act.of(name)
                .on(TYPE, request.procedure() + " " + request.number())
                .dossier(request.dossierCode())
                .procedure(request.procedure())
                .because(request.reason(), request.legalGround().orElse(null));
    }
}
