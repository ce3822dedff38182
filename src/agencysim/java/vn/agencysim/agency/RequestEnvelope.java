package vn.agencysim.agency;

import com.fasterxml.jackson.databind.JsonNode;

/** What the product sends to an answering agency. {@code sentAt} may differ between repeats and is not compared. */
public record RequestEnvelope(
        String requestKey, String operation, String dossierCode, String portalNumber, String sentAt, JsonNode payload) {
    public RequestEnvelope {
        if (requestKey == null || operation == null || dossierCode == null || payload == null) {
            throw new IllegalArgumentException("Thiếu requestKey, operation, dossierCode hoặc payload.");
        }
    }
}
