package vn.lienthong.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;

/** Bổ sung hồ sơ: what the citizen was asked for joins the dossier, and the procedure that waited goes on (L9). */
@ApplicationScoped
public class SupplementDossier {
    @Inject
    private Dossiers dossiers;

    @Inject
    private SupplementRequests requests;

    @Inject
    private Inbox inbox;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<SupplementReceived> received;

    @Inject
    private Clock clock;

    /** What handing in came to. */
    public sealed interface Receipt {
        /** Taken now. */
        record Taken(String dossierCode) implements Receipt {}

        /** Nothing of that procedure is waited for; nothing was stored. */
        record NothingAwaited() implements Receipt {}

        /** No such dossier. */
        record Unknown() implements Receipt {}
    }

    /**
     * @param inboxId the stored message it came in
     * @param code the dossier's own or the portal's
     * @param supplement checked: every field holds what it should
     */
    @Transactional
    public Receipt receive(long inboxId, String code, Supplement supplement) {
        Optional<Dossier> found = dossiers.find(code);
        if (found.isEmpty()) {
            return new Receipt.Unknown();
        }
        Dossier dossier = dossiers.requireLocked(found.get().code());
        Optional<SupplementRequest> awaited = requests.awaited(dossier.code(), supplement.procedure())
                .filter(request -> !dossier.status().ended());
        awaited.ifPresent(request -> take(dossier, request, supplement));
        if (awaited.isEmpty()) {
            return new Receipt.NothingAwaited();
        }
        inbox.processed(inboxId, dossier.code());
        return new Receipt.Taken(dossier.code());
    }

    private void take(Dossier dossier, SupplementRequest request, Supplement supplement) {
        Instant now = clock.instant();
        supplement
                .parts()
                .forEach(p ->
                        dossier.add(p.kind(), new Document(p.fileName(), p.contentType(), p.content(), now), request));
        request.answer(supplement.note(), now);
        trail.record(Act.of("RECEIVE_SUPPLEMENT")
                .on("SupplementRequest", request.procedure() + " " + request.number())
                .dossier(dossier.code())
                .procedure(request.procedure())
                .onBehalfOf(dossier.applicantName())
                .after(Map.of(
                        "number", String.valueOf(request.number()),
                        "parts", String.valueOf(supplement.parts().size()))));
        received.fire(new SupplementReceived(request));
    }
}
