package vn.lienthong.agency;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.lienthong.dossier.Inbox;
import vn.lienthong.platform.Json;

/** Asks an agency for an answer that has not come by itself: lost on the way, or not yet decided. */
@ApplicationScoped
public class FetchAnswer {
    /** Kind of the stored message. */
    static final String KIND = "FETCHED_ANSWER";

    @Inject
    private AgencyRequests requests;

    @Inject
    private AgencyGateway gateway;

    @Inject
    private ReceiveAnswer receiveAnswer;

    @Inject
    private Inbox inbox;

    @Inject
    private FailedAttempts failures;

    /**
     * @return kind of the answer, {@code NONE} if the agency has not decided
     * @throws AgencyUnavailable to be tried again later
     */
    @Transactional
    public AnswerKind fetch(String requestKey) {
        AgencyRequest request = requests.require(requestKey);
        if (request.answerKind().decides()) {
            return request.answerKind();
        }
        Optional<String> raw = ask(request).filter(text -> answerIn(text).isObject());
        requests.lock(request);
        raw.ifPresent(text -> take(request, text));
        request.leavesItsExchangeIfPending();
        return request.answerKind();
    }

    private static JsonNode answerIn(String raw) {
        return Json.tree(raw).path("answer");
    }

    /** An unusable answer is no answer: the agency is asked again, and the ledger says why. */
    private void take(AgencyRequest request, String raw) {
        long inboxId = inbox.fetched(request.agency().key(), request.requestKey(), KIND, raw);
        AnswerMessage message = Json.read(answerIn(raw).toString(), AnswerMessage.class);
        Optional<String> fault = AnswerCheck.fault(request.operation(), message);
        if (fault.isPresent()) {
            request.failed("AGENCY-015 " + fault.get());
            inbox.rejectedFetched(inboxId, "AGENCY-015 " + fault.get());
        } else {
            receiveAnswer.take(request, message);
            inbox.processed(inboxId, request.dossierCode());
        }
    }

    private Optional<String> ask(AgencyRequest request) {
        try {
            return gateway.fetch(request.agency(), "requests/" + request.requestKey());
        } catch (AgencyUnavailable | RequestRefused e) {
            failures.record(request.requestKey(), e.getMessage());
            throw e;
        }
    }
}
