package vn.lienthong.agency;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.lienthong.platform.Json;

/** Asks an agency for an answer that has not come by itself: lost on the way, or not yet decided. */
@ApplicationScoped
public class FetchAnswer {
    @Inject
    private AgencyRequests requests;

    @Inject
    private AgencyGateway gateway;

    @Inject
    private ReceiveAnswer receiveAnswer;

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
        Optional<JsonNode> answer = ask(request).map(body -> body.get("answer")).filter(JsonNode::isObject);
        requests.lock(request);
        answer.map(node -> Json.read(node.toString(), AnswerMessage.class))
                .ifPresent(message -> take(request, message));
        request.leavesItsExchangeIfPending();
        return request.answerKind();
    }

    /** An unusable answer is no answer: the agency is asked again, and the ledger says why. */
    private void take(AgencyRequest request, AnswerMessage message) {
        Optional<String> fault = AnswerCheck.fault(request.operation(), message);
        if (fault.isPresent()) {
            request.failed("AGENCY-015 " + fault.get());
        } else {
            receiveAnswer.take(request, message);
        }
    }

    private Optional<JsonNode> ask(AgencyRequest request) {
        try {
            return gateway.fetch(request.agency(), "requests/" + request.requestKey());
        } catch (AgencyUnavailable | RequestRefused e) {
            failures.record(request.requestKey(), e.getMessage());
            throw e;
        }
    }
}
