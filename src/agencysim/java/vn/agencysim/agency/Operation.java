package vn.agencysim.agency;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Optional;
import vn.agencysim.platform.Agency;
import vn.agencysim.platform.Json;

/**
 * What the answering agencies are asked to do, and the content each of these requests must have; {@link JsonNode} stands for
 * any, read field by field.
 */
public enum Operation {
    ISSUE_PERSONAL_ID(Agency.POPULATION, Payloads.IssuePersonalId.class),
    RECORD_BIRTH(Agency.CIVIL_STATUS, Payloads.RecordBirth.class),
    REGISTER_RESIDENCE(Agency.RESIDENCE, Payloads.RegisterResidence.class),
    ISSUE_HEALTH_CARD(Agency.HEALTH_INSURANCE, Payloads.IssueHealthCard.class),
    ISSUE_IDENTITY_CARD(Agency.IDENTITY, Payloads.IssueIdentityCard.class),
    CORRECT_BIRTH(Agency.CIVIL_STATUS, JsonNode.class),
    RECORD_DEATH(Agency.CIVIL_STATUS, JsonNode.class),
    CORRECT_DEATH(Agency.CIVIL_STATUS, JsonNode.class),
    ASK_MARITAL_STATUS(Agency.CIVIL_STATUS, JsonNode.class),
    DEREGISTER_RESIDENCE(Agency.RESIDENCE, JsonNode.class),
    STOP_SURVIVOR_BENEFIT(Agency.HEALTH_INSURANCE, JsonNode.class),
    PAY_INSURANCE_BENEFIT(Agency.HEALTH_INSURANCE, JsonNode.class),
    PAY_MERIT_BENEFIT(Agency.HOME_AFFAIRS, JsonNode.class),
    PAY_SOCIAL_BENEFIT(Agency.HEALTH, JsonNode.class),
    ASK_CONSENT(Agency.CONSENT, JsonNode.class);

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

    /**
     * Within one dossier, what this may be granted for once: nothing in particular for most, so once at all; each mistaken
     * certificate may be replaced once, each person be asked about once.
     */
    String occasion(Fields content) {
        return switch (this) {
            case CORRECT_BIRTH, CORRECT_DEATH -> content.shown("replaces.sha256");
            case ASK_MARITAL_STATUS -> content.text("person.personalId")
                    .orElseGet(() -> content.shown("person.fullName"));
            default -> "";
        };
    }

    /** Refuses, with {@link IllegalArgumentException}, content this operation can't work with. */
    void check(JsonNode content) {
        Json.read(content, payload);
    }
}
