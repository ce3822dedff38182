package vn.lienthong.procedure;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.lienthong.agency.AgencyRequest;
import vn.lienthong.agency.AgencyRequests;
import vn.lienthong.agency.AnswerKind;
import vn.lienthong.agency.AnswerMessage;
import vn.lienthong.agency.Operation;
import vn.lienthong.platform.Json;

/** What agencies have granted or said about a dossier so far, read from the ledger. */
@ApplicationScoped
public class GrantedAnswers {
    @Inject
    private AgencyRequests requests;

    /** @return what was granted for this operation, in its shape */
    public Optional<JsonNode> find(String dossierCode, Operation operation) {
        return last(dossierCode, operation)
                .filter(a -> a.kind() == AnswerKind.GRANTED)
                .map(AnswerMessage::result);
    }

    /** @throws IllegalStateException if it was not granted, which only a fault of ours can cause */
    public JsonNode require(String dossierCode, Operation operation) {
        return find(dossierCode, operation)
                .orElseThrow(() -> new IllegalStateException("PROCEDURE-001 Not granted: " + operation));
    }

    /** @return the last answer for this operation */
    public Optional<AnswerMessage> last(String dossierCode, Operation operation) {
        return requests.last(dossierCode, operation)
                .flatMap(AgencyRequest::answer)
                .map(text -> Json.read(text, AnswerMessage.class));
    }
}
