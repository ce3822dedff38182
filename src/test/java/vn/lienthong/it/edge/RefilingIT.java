package vn.lienthong.it.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.it.Eventually.eventually;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lienthong.acceptance.Proves;
import vn.lienthong.it.edge.AgenciesStub.Received;
import vn.lienthong.platform.Json;

/** One procedure that ended without an outcome is filed again alone; the others and the birth entry stand. */
@Proves("L16")
class RefilingIT {
    private static final Api PORTAL = new Api("portal");
    private static final String RESIDENCE = "RESIDENCE_REGISTRATION";

    private final EdgeServer server = EdgeServer.shared();
    private final BirthWalk walk = new BirthWalk(server);

    @Test
    void whatWasNotGrantedIsFiledAgainWithItsPaperAndGranted() {
        String code = walk.registered(Portal.submission(Portal.newNumber()));
        refile(code, RESIDENCE, newKey()).expectProblem(409, "DOSSIER-017");
        walk.refuseWhatFollows(code);
        awaitStates(code, "PARTLY_COMPLETED", "GRANTED", "REJECTED", "REJECTED");
        refile(code, "BIRTH_REGISTRATION", newKey()).expectProblem(409, "DOSSIER-017");
        refile(code, "NO_SUCH_PROCEDURE", newKey()).expectProblem(409, "DOSSIER-017");
        refile("H79.901-200101-9999", RESIDENCE, newKey()).expectProblem(404, "DOSSIER-006");
        String key = newKey();

        refile(code, RESIDENCE, key).expect(200);
        refile(code, RESIDENCE, key).expect(200);

        Received again = walk.asked("residence", code, 2);
        assertThat(again.body().path("round").asInt()).isEqualTo(2);
        assertThat(again.body().at("/supplements/0/kind").asText()).isEqualTo("RESIDENCE_CONSENT");
        assertThat(server.agencies().of("vneid", code))
                .as("who brings the consent is not asked")
                .hasSize(1);
        awaitStates(code, "IN_PROGRESS", "GRANTED", "IN_PROGRESS", "REJECTED");
        assertThat(server.database()
                        .number(
                                "select count(*) from deadline where dossier_code = ? and procedure_ = ? and state = 'RUNNING'",
                                code,
                                RESIDENCE))
                .isOne();
        BirthWalk.grant(
                "residence",
                again,
                "{\"registrationNumber\":\"79901-2026-000099\",\"registeredOn\":\"2026-11-24\",\"notice\":%s}"
                        .formatted(BirthWalk.paper("thông báo")));
        awaitStates(code, "PARTLY_COMPLETED", "GRANTED", "GRANTED", "REJECTED");
        assertThat(server.database()
                        .number(
                                "select count(*) from audit_entry where action = 'REFILE_PROCEDURE' and dossier_code = ?",
                                code))
                .isOne();
    }

    @Test
    void whoWasDeniedConsentFilesAgainWithTheConsentOnPaper() {
        String code = walk.signed(Portal.submission(Portal.newNumber()), Portal.newPersonalId());
        BirthWalk.grant("civil-status", walk.asked("civil-status", code, 1), BirthWalk.entry("giấy"));
        BirthWalk.answer(
                "vneid",
                walk.asked("vneid", code, 1),
                "REJECTED",
                "{\"reason\":\"Chủ hộ không đồng ý\",\"legalGround\":\"NĐ 63/2024, Đ8\"}");
        awaitStates(code, "IN_PROGRESS", "GRANTED", "REJECTED", "IN_PROGRESS");

        refile(code, RESIDENCE, newKey()).expect(200);

        Received asked = walk.asked("residence", code, 1);
        assertThat(asked.body().path("round").asInt()).isEqualTo(1);
        assertThat(asked.body().at("/supplements/0/kind").asText()).isEqualTo("RESIDENCE_CONSENT");
        assertThat(server.agencies().at("/events").stream()
                        .map(event -> event.body().path("message").asText()))
                .anyMatch(text -> text.contains("đã nhận nộp lại"));
    }

    @Proves("L21")
    @Test
    void nothingIsFiledAgainForAChildWhoDied() {
        String number = Portal.newPersonalId();
        String code = walk.registered(Portal.submission(Portal.newNumber()), number);
        walk.refuseWhatFollows(code);
        awaitStates(code, "PARTLY_COMPLETED", "GRANTED", "REJECTED", "REJECTED");
        ObjectNode death = Portal.death(Portal.newNumber());
        ((ObjectNode) death.at("/declaration/deceased")).put("personalId", number);
        String deathCode = Portal.submitted(death);
        new DeathWalk(server).register(deathCode, "79901");
        eventually(
                "the death is registered",
                Portal.PATIENCE,
                () -> PORTAL.get("dossiers/" + deathCode)
                        .expect(200)
                        .json()
                        .at("/procedures/0/status")
                        .asText(),
                "GRANTED"::equals);

        refile(code, RESIDENCE, newKey()).expectProblem(409, "DOSSIER-017");
    }

    @Test
    void whatIsFiledAgainMayBeTakenBack() {
        String code = walk.registered(Portal.submission(Portal.newNumber()));
        walk.refuseWhatFollows(code);
        awaitStates(code, "PARTLY_COMPLETED", "GRANTED", "REJECTED", "REJECTED");
        refile(code, RESIDENCE, newKey()).expect(200);
        walk.asked("residence", code, 2);

        PORTAL.post(
                        "dossiers/" + code + "/withdrawal",
                        "{\"reason\":\"Gia đình chuyển đi\",\"submittedAt\":\"2026-11-23T10:00:00+07:00\"}",
                        "Idempotency-Key",
                        newKey())
                .expect(200);

        awaitStates(code, "PARTLY_COMPLETED", "GRANTED", "WITHDRAWN", "REJECTED");
        refile(code, RESIDENCE, newKey()).expectProblem(409, "DOSSIER-017");
    }

    private static Api.Answer refile(String code, String procedure, String key) {
        ObjectNode body = Json.mapper()
                .createObjectNode()
                .put("procedure", procedure)
                .put("submittedAt", "2026-11-24T09:00:00+07:00")
                .put("note", "Đã có ý kiến đồng ý của chủ hộ");
        body.putArray("parts")
                .addObject()
                .put("kind", "RESIDENCE_CONSENT")
                .put("fileName", "y-kien-dong-y.pdf")
                .put("contentType", "application/pdf")
                .put("content", "JVBERi0xLjQ=");
        return PORTAL.post("dossiers/" + code + "/refilings", body.toString(), "Idempotency-Key", key);
    }

    private static void awaitStates(String code, String status, String... procedures) {
        eventually(
                code + " is " + status + " " + List.of(procedures),
                Portal.PATIENCE,
                () -> PORTAL.get("dossiers/" + code).expect(200).json(),
                dossier -> dossier.path("status").asText().equals(status)
                        && dossier.path("procedures").findValuesAsText("status").equals(List.of(procedures)));
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }
}
