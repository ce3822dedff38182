package vn.lienthong.agency;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.lienthong.dossier.Inbox;
import vn.lienthong.platform.Json;
import vn.lienthong.platform.JsonRejection;

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
        Optional<String> raw = ask(request);
        requests.lock(request);
        raw.ifPresent(text -> take(request, text));
        request.leavesItsExchangeIfPending();
        return request.answerKind();
    }

    private void take(AgencyRequest request, String raw) {
        try {
            answerIn(raw).ifPresent(message -> take(request, raw, message));
        } catch (JsonRejection unreadable) {
            reject(request, raw, unreadable.getMessage());
        }
    }

    /**
     * @param raw what the agency said of a request
     * @return its answer; empty if it has not decided
     * @throws JsonRejection if it can't be read
     */
    static Optional<AnswerMessage> answerIn(String raw) {
        JsonNode answer = Json.tree(raw).path("answer");
        return answer.isMissingNode() || answer.isNull()
                ? Optional.empty()
                : Optional.of(Json.read(answer.toString(), AnswerMessage.class));
    }

    private void take(AgencyRequest request, String raw, AnswerMessage message) {
        Optional<String> fault = AnswerCheck.fault(request, message);
        if (fault.isPresent()) {
            reject(request, raw, fault.get());
        } else {
            long inboxId = inbox.fetched(request.agency().key(), request.requestKey(), KIND, raw);
            receiveAnswer.take(request, message);
            inbox.processed(inboxId, request.dossierCode());
        }
    }

    /** An unusable answer is no answer: the agency is asked again, and the ledger says why. */
    private void reject(AgencyRequest request, String raw, String fault) {
        long inboxId = inbox.fetched(request.agency().key(), request.requestKey(), KIND, raw);
        request.failed("AGENCY-015 " + fault);
        inbox.rejectedFetched(inboxId, "AGENCY-015 " + fault);
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
