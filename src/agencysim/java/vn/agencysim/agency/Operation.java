package vn.agencysim.agency;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Optional;
import vn.agencysim.platform.Agency;
import vn.agencysim.platform.Json;

/** What the answering agencies are asked to do, and the content each of these requests must have. */
public enum Operation {
    ISSUE_PERSONAL_ID(Agency.POPULATION, Payloads.IssuePersonalId.class),
    RECORD_BIRTH(Agency.CIVIL_STATUS, Payloads.RecordBirth.class),
    REGISTER_RESIDENCE(Agency.RESIDENCE, Payloads.RegisterResidence.class),
    ISSUE_HEALTH_CARD(Agency.HEALTH_INSURANCE, Payloads.IssueHealthCard.class),
    ISSUE_IDENTITY_CARD(Agency.IDENTITY, Payloads.IssueIdentityCard.class);

    private final Agency agency;
    private final Class<?> payload;

    Operation(Agency agency, Class<?> payload) {
        this.agency = agency;
        this.payload = payload;
    }

    /** The operation of this name at this agency. */
    public static Optional<Operation> of(Agency agency, String name) {
        return Arrays.stream(values())
                .filter(o -> o.agency == agency && o.name().equals(name))
                .findFirst();
    }

    /** Refuses, with {@link IllegalArgumentException}, content this operation can't work with. */
    void check(JsonNode content) {
        Json.read(content, payload);
    }
}
