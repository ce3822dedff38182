package vn.lienthong.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import vn.lienthong.dossier.Dossiers;

/** Sends a recorded request to its agency and keeps the receipt. Repeatable: the agency knows the key. */
@ApplicationScoped
public class SendRequest {
    @Inject
    private AgencyRequests requests;

    @Inject
    private AgencyGateway gateway;

    @Inject
    private FailedAttempts failures;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Clock clock;

    /**
     * @return kind of the answer if it overtook the receipt, else {@code NONE}
     * @throws AgencyUnavailable to be tried again later
     * @throws RequestRefused if a person must look at it
     */
    @Transactional
    public AnswerKind send(String requestKey) {
        AgencyRequest request = requests.require(requestKey);
        if (request.answerKind().decides()) {
            return request.answerKind();
        }
        Optional<String> receipt = transmit(request);
        // The answer may have come while we were waiting for the receipt: look again under the lock.
        requests.lock(request).acknowledged(receipt.orElse(null), clock.instant());
        request.leavesItsExchangeIfPending();
        return request.answerKind();
    }

    Optional<String> transmit(AgencyRequest request) {
        String portalNumber =
                dossiers.require(request.dossierCode()).portalNumber().orElse("");
        try {
            return gateway.send(request, request.operation().path(portalNumber));
        } catch (AgencyUnavailable | RequestRefused e) {
            failures.record(request.requestKey(), e.getMessage());
            throw e;
        }
    }
}
