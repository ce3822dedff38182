package vn.lienthong.it.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.it.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import vn.lienthong.acceptance.Proves;
import vn.lienthong.platform.Json;

/** A third linked group, marriage and new household, without a line of code but its form: the same desk, exchange and clock carry it. */
@Proves("S24")
class ThirdGroupIT {
    private static final String DECLARATION =
            """
            {"requester": %1$s, "husband": %1$s,
             "wife": {"fullName": "Trần Thị Mai Anh", "personalId": "079192000%2$03d", "birthDate": "1992-03-04",
               "residence": {"kind": "PERMANENT", "address": {"country": "VN", "provinceCode": "79", "communeCode": "79003", "detail": "5 Hoa Mai"}}},
             "plannedOn": "2026-11-30",
             "household": {"householderPersonalId": "079090000%2$03d", "address": {"country": "VN", "provinceCode": "79", "communeCode": "79003", "detail": "7 Hoa Lan"}},
             "truthful": true}""";
    private static final String HUSBAND =
            """
            {"fullName": "Nguyễn Văn Bình", "personalId": "079090000%03d", "birthDate": "1990-05-06", "phone": "0901234567",
             "residence": {"kind": "PERMANENT", "address": {"country": "VN", "provinceCode": "79", "communeCode": "79901", "detail": "3 Hoa Hồng"}}}""";
    private static final Api OFFICER = new Api("robot.79901.civil-status");
    private static final Api SIGNER = new Api("robot.79901.signer");

    private final EdgeServer server = EdgeServer.shared();
    private final DeathWalk walk = new DeathWalk(server);

    @Test
    void aMarriageAndItsHouseholdAreCarriedToTheirOutcomes() {
        String code = Portal.submitted(submission(101));
        JsonNode received = dossier(code);
        assertThat(received.path("linkedProcedure").asText()).isEqualTo("MARRIAGE");
        assertThat(received.path("procedures").findValuesAsText("procedure"))
                .containsExactly("MARRIAGE_REGISTRATION", "HOUSEHOLD_REGISTRATION");

        married(code);
        JsonNode household = walk.asked("residence", "REGISTER_HOUSEHOLD", code);
        assertThat(household.at("/payload/unitCode").asText()).isEqualTo("79003");
        assertThat(household.at("/payload/address/detail").asText()).isEqualTo("7 Hoa Lan");
        assertThat(household.at("/payload/certificate/entryNumber").asText()).isEqualTo("KH-1");
        assertThat(household.at("/payload/husband").isMissingNode()).isTrue();
        DeathWalk.grant(
                "residence", household, DeathWalk.result("registrationNumber", "H-1", "registeredOn", "notice"));

        JsonNode ended = ended(code);
        assertThat(ended.path("status").asText()).isEqualTo("COMPLETED");
        assertThat(ended.at("/procedures/1/outcome/number").asText()).isEqualTo("H-1");
    }

    private void married(String code) {
        Portal.complete(OFFICER, Portal.task(code, "Task_VerifyMarriage"), "ACCEPT")
                .expect(200);
        Portal.complete(SIGNER, Portal.task(code, "Task_SignMarriageCertificate"), "SIGN")
                .expect(200);
        JsonNode entry = walk.asked("civil-status", "RECORD_MARRIAGE", code);
        assertThat(entry.at("/payload/wife/fullName").asText()).isEqualTo("Trần Thị Mai Anh");
        assertThat(entry.at("/payload/signedBy").asText()).isNotBlank();
        DeathWalk.grant("civil-status", entry, DeathWalk.result("entryNumber", "KH-1", "registeredOn", "certificate"));
    }

    private static ObjectNode submission(int family) {
        ObjectNode body = Portal.submission(Portal.newNumber());
        body.put("form", "MARRIAGE_00");
        body.set("declaration", Json.tree(DECLARATION.formatted(HUSBAND.formatted(family), family)));
        return body;
    }

    private static JsonNode dossier(String code) {
        return OFFICER.get("dossiers/" + code).expect(200).json();
    }

    private static JsonNode ended(String code) {
        return eventually(code + " has ended", Portal.PATIENCE, () -> dossier(code), dossier -> !dossier.path("endedAt")
                .asText("")
                .isEmpty());
    }
}
