package vn.lienthong.it.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.it.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.lienthong.acceptance.Proves;

/** A dossier keeps the rules of the day on which it was received, and ends under them months later. */
@Proves("L1")
class RuleVersionsIT {
    private static final Api OPERATOR = new Api("robot.operator");
    private static final Api OFFICER = new Api("it.civil-status");
    private static final String DAYS = "P95D";

    private final EdgeServer server = EdgeServer.shared();
    private final BirthWalk walk = new BirthWalk(server);

    @Test
    void whatWasReceivedInAugustEndsUnderTheRulesOfAugust() {
        String code = inAugust(() -> Portal.submitted(birth()));

        assertThat(dossier(code).path("ruleVersion").asText()).isEqualTo("2024-07-01");
        eventually(
                "the officer's limit of August is recorded as missed",
                Portal.PATIENCE,
                () -> server.database()
                        .number(
                                "select count(*) from process_event where dossier_code = ? and kind = 'LEFT'"
                                        + " and element_id like 'Timer%Overdue'",
                                code),
                missed -> missed == 1);
        walk.register(code, Portal.newPersonalId());
        walk.grantResidence(code);
        walk.grantCard(code, "TE1797912345679", "2032-09-30");

        JsonNode ended =
                eventually(code + " is completed", Portal.PATIENCE, () -> dossier(code), one -> one.path("status")
                        .asText()
                        .equals("COMPLETED"));
        assertThat(ended.path("procedures").findValuesAsText("procedure"))
                .as("no identity card under the old rules, though it was asked for")
                .containsExactly("BIRTH_REGISTRATION", "RESIDENCE_REGISTRATION", "HEALTH_INSURANCE_CARD");
    }

    @Test
    void whoAskedInAugustForTheNewerRulesHasThem() {
        String code = inAugust(() -> Portal.submitted(birth().put("newerRules", true)));

        JsonNode dossier = dossier(code);
        assertThat(dossier.path("ruleVersion").asText()).isEqualTo("2026-09-01");
        assertThat(dossier.path("procedures").findValuesAsText("procedure")).contains("IDENTITY_CARD");
    }

    /** The clock goes back and forth by the same time, so that nothing else is found out of order. */
    private static String inAugust(Supplier<String> act) {
        move("-" + DAYS);
        try {
            return act.get();
        } finally {
            move(DAYS);
        }
    }

    private static void move(String by) {
        OPERATOR.put("clock", Map.of("shift", by)).expect(200);
        Api.forgetTokens();
    }

    private static ObjectNode birth() {
        ObjectNode body = Portal.submission(Portal.newNumber());
        body.put("submittedAt", "2026-08-20T08:30:00+07:00");
        ObjectNode child = (ObjectNode) body.at("/declaration/child");
        child.put("birthDate", "2026-08-15")
                .put("birthDateInWords", "Ngày mười lăm, tháng tám, năm hai nghìn không trăm hai mươi sáu");
        ((ObjectNode) child.path("birthNotification")).put("issuedOn", "2026-08-16");
        ((ObjectNode) body.at("/declaration/identityCard")).put("requested", true);
        return body;
    }

    private static JsonNode dossier(String code) {
        return OFFICER.get("dossiers/" + code).expect(200).json();
    }
}
