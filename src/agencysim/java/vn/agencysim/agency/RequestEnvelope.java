package vn.agencysim.agency;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the product sends to an answering agency. {@code sentAt} may differ between repeats and is not compared.
 *
 * @param dossierCode the product's number; where it is missing, the portal's or the request's own stands for it
 * @param payload what is asked, per operation; may be missing
 * @param round the how-many-eth time it is asked after a supplement or a return, from 1
 * @param supplements papers handed in since the round before
 */
public record RequestEnvelope(
        String requestKey,
        String operation,
        String dossierCode,
        String portalNumber,
        String sentAt,
        JsonNode payload,
        Integer round,
        JsonNode supplements) {
    public RequestEnvelope {
        if (requestKey == null || operation == null) {
            throw new IllegalArgumentException("Thiếu requestKey hoặc operation.");
        }
        dossierCode = Stream.of(dossierCode, portalNumber, requestKey)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        payload = payload == null ? JsonNodeFactory.instance.objectNode() : payload;
        round = round == null ? 1 : round;
    }
}
