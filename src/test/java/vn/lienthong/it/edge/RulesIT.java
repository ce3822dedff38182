package vn.lienthong.it.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.it.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.lienthong.acceptance.Proves;

/** The tables are asked where it matters: fees at reception, the validity of a card when it is issued. */
class RulesIT {
    private static final Api OFFICER = new Api("it.civil-status");

    private final EdgeServer server = EdgeServer.shared();
    private final BirthWalk walk = new BirthWalk(server);

    @Proves("L36")
    @Test
    void whatIsToBePaidIsToldWithItsArticle() {
        JsonNode inTime = procedures(Portal.submitted(Portal.submission(Portal.newNumber())));

        assertThat(inTime.at("/0/fee/kind").asText()).isEqualTo("FREE");
        assertThat(inTime.at("/0/fee/legalGround").asText()).isEqualTo("Luật Hộ tịch 2014, Đ11");
        assertThat(inTime.at("/1/fee/kind").asText()).isEqualTo("EXEMPT");

        ObjectNode late = Portal.submission(Portal.newNumber());
        ((ObjectNode) late.at("/declaration/child"))
                .put("birthDate", "2026-08-20")
                .put("birthDateInWords", "Ngày hai mươi, tháng tám, năm hai nghìn không trăm hai mươi sáu");
        JsonNode fee = procedures(Portal.submitted(late)).at("/0/fee");
        assertThat(fee.path("kind").asText()).isEqualTo("PROVINCIAL");
        assertThat(fee.hasNonNull("amount")).as("nobody has entered it").isFalse();

        ObjectNode elsewhere = late.deepCopy().put("portalNumber", Portal.newNumber());
        ((ObjectNode) elsewhere.at("/declaration/child/birthNotification")).put("number", "01904.GCS.00991.26");
        Stream.of("mother", "father")
                .map(parent -> (ObjectNode) elsewhere.at("/declaration/" + parent + "/residence/address"))
                .forEach(address -> address.put("communeCode", "01904").put("provinceCode", "01"));
        elsewhere.put("receivingUnit", "01904");
        assertThat(new Api("robot.01904.signer")
                        .get("dossiers/" + Portal.submitted(elsewhere))
                        .expect(200)
                        .json()
                        .at("/procedures/0/fee/amount")
                        .asLong())
                .as("what its province set")
                .isEqualTo(8_000);
    }

    @Proves("L22")
    @Test
    void aCardThatEndsOnAnotherDayThanTheLawSaysIsRemarked() {
        String code = walk.registered(Portal.submission(Portal.newNumber()));
        String other = walk.registered(Portal.submission(Portal.newNumber()));
        String born = Portal.submission(Portal.newNumber())
                .at("/declaration/child/birthDate")
                .asText();
        assertThat(born).startsWith("2026-11");

        issue(code, "2032-09-30");
        issue(other, "2032-11-30");

        assertThat(remarks(code)).isOne();
        assertThat(remarks(other)).isZero();
    }

    private void issue(String code, String validTo) {
        walk.grantCard(code, "TE1797912345678", validTo);
        eventually(
                "the card of " + code + " is released",
                Portal.PATIENCE,
                () -> procedures(code).at("/2/status").asText(),
                "GRANTED"::equals);
    }

    private long remarks(String code) {
        return server.database()
                .number(
                        "select count(*) from audit_entry where action = 'REMARK_CARD_VALIDITY' and dossier_code = ?",
                        code);
    }

    private static JsonNode procedures(String code) {
        return OFFICER.get("dossiers/" + code).expect(200).json().path("procedures");
    }
}
