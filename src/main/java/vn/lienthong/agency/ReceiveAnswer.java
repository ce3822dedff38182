package vn.lienthong.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import vn.lienthong.audit.Act;
import vn.lienthong.audit.AuditTrail;
import vn.lienthong.dossier.Inbox;
import vn.lienthong.platform.Json;

/** Takes an agency's answer into the ledger and tells the exchange that waits for it. Twice changes nothing. */
@ApplicationScoped
public class ReceiveAnswer {
    @Inject
    private AgencyRequests requests;

    @Inject
    private Inbox inbox;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<AnswerTaken> taken;

    @Inject
    private Event<AgencyAnswered> answered;

    @Inject
    private Clock clock;

    /**
     * @param inboxId of the stored message
     * @param agency who sends it
     * @return the dossier it concerned; empty if this agency was never asked under that key
     */
    @Transactional
    public Optional<String> receive(long inboxId, Agency agency, AnswerMessage message) {
        Optional<AgencyRequest> found = requests.find(message.requestKey()).filter(r -> r.agency() == agency);
        found.ifPresent(request -> {
            if (take(requests.lock(request), message)) {
                answered.fire(new AgencyAnswered(request));
                request.leavesItsExchangeIfPending();
            }
            inbox.processed(inboxId, request.dossierCode());
        });
        return found.map(AgencyRequest::dossierCode);
    }

    /** @return path of the field that makes the answer unusable; empty if it can be taken, or the request is unknown */
    @Transactional
    public Optional<String> fault(Agency agency, AnswerMessage message) {
        return requests.find(message.requestKey())
                .filter(request -> request.agency() == agency)
                .flatMap(request -> AnswerCheck.fault(request, message));
    }

    /** The first decision stands, and so does what was asked anew; that another came is written down for whoever clears it up. */
    private void keepContradiction(AgencyRequest request, AnswerMessage message) {
        if (message.kind().decides() && message.kind() != request.answerKind()) {
            trail.record(Act.of("IGNORE_ANSWER")
                    .on("AgencyRequest", request.requestKey())
                    .dossier(request.dossierCode())
                    .procedure(request.procedure().orElse(null))
                    .before(Map.of("kind", request.answerKind().name()))
                    .after(Map.of("kind", message.kind().name()))
                    .because(message.reason(), message.legalGround()));
        }
    }

    /** @return true if the answer is news; a request that has its decision keeps it, one that was given up gets none */
    boolean take(AgencyRequest request, AnswerMessage message) {
        if (request.answerKind().decides() || request.givenUp()) {
            keepContradiction(request, message);
            return false;
        }
        request.answered(message.kind(), Json.write(message), clock.instant());
        trail.record(Act.of("RECEIVE_ANSWER")
                .on("AgencyRequest", request.requestKey())
                .dossier(request.dossierCode())
                .procedure(request.procedure().orElse(null))
                .after(Map.of(
                        "agency", request.agency().name(),
                        "operation", request.operation().name(),
                        "kind", message.kind().name()))
                .because(message.reason(), message.legalGround()));
        taken.fire(new AnswerTaken(request));
        return true;
    }
}
