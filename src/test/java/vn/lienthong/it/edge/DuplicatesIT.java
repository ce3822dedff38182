package vn.lienthong.it.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lienthong.acceptance.Proves;

/** Dossiers that may be about the same birth are put side by side, and a person decides with a reason. */
@Proves("L19")
class DuplicatesIT {
    private static final Api OFFICER = new Api("robot.79901.civil-status");

    private final EdgeServer server = EdgeServer.shared();

    @Test
    void theSameCertificateIsSuspectedAndNotAcceptedUntilSomebodyDecides() {
        ObjectNode first = Portal.submission(Portal.newNumber());
        ObjectNode second = Portal.submission(Portal.newNumber());
        ((ObjectNode) second.at("/declaration/child/birthNotification"))
                .put(
                        "number",
                        first.at("/declaration/child/birthNotification/number").asText());
        String one = Portal.submitted(first);
        String other = Portal.submitted(second);
        String task = Portal.task(other, "Task_VerifyDossier");

        JsonNode suspicion =
                OFFICER.get("dossiers/" + other + "/suspicions").expect(200).json();
        assertThat(suspicion).hasSize(1);
        assertThat(suspicion.at("/0/other").asText()).isEqualTo(one);
        assertThat(suspicion.at("/0/ground").asText()).isEqualTo("SAME_CERTIFICATE");
        Portal.complete(OFFICER, task, "ACCEPT").expectProblem(409, "TASK-008");

        decide(new Api("robot.79902.civil-status"), other, one, "DIFFERENT", "Không thuộc xã này")
                .expectProblem(404, "DOSSIER-006");
        decide(OFFICER, other, one, "DUPLICATE", " ").expect(422);
        decide(OFFICER, other, one, "DUPLICATE", "Cùng một Giấy chứng sinh, nộp hai lần")
                .expect(200);
        decide(OFFICER, other, one, "DIFFERENT", "Đổi ý").expectProblem(409, "DOSSIER-016");

        Portal.complete(OFFICER, task, "ACCEPT").expectProblem(409, "TASK-008");
        Portal.complete(OFFICER, Portal.task(one, "Task_VerifyDossier"), "ACCEPT")
                .expect(200);
        assertThat(server.database()
                        .number(
                                "select count(*) from audit_entry where action = 'DECIDE_SUSPICION' and dossier_code in (?, ?)",
                                one,
                                other))
                .isPositive();
    }

    @Test
    void theSameMotherOnTheSameDayIsSuspectedUnlessTwoCertificatesTellTwinsApart() {
        ObjectNode first = Portal.submission(Portal.newNumber());
        ObjectNode twin = Portal.submission(Portal.newNumber(), "Nguyễn Trần An Khang");
        String mother = first.at("/declaration/mother/personalId").asText();
        ((ObjectNode) twin.at("/declaration/mother")).put("personalId", mother);
        String one = Portal.submitted(first);
        String other = Portal.submitted(twin);

        assertThat(OFFICER.get("dossiers/" + other + "/suspicions").expect(200).json())
                .as("twins with a certificate each")
                .isEmpty();

        ObjectNode third = Portal.submission(Portal.newNumber());
        ((ObjectNode) third.at("/declaration/mother")).put("personalId", mother);
        ((ObjectNode) third.at("/declaration/child")).putNull("birthNotification");
        String without = Portal.submitted(third);

        assertThat(OFFICER.get("dossiers/" + without + "/suspicions")
                        .expect(200)
                        .json()
                        .findValuesAsText("other"))
                .containsExactlyInAnyOrder(one, other);
        decide(OFFICER, without, one, "DIFFERENT", "Sinh ba, hai Giấy chứng sinh")
                .expect(200);
        decide(OFFICER, without, other, "DIFFERENT", "Sinh ba, hai Giấy chứng sinh")
                .expect(200);
        Portal.accept(without);
    }

    @Test
    void aCorrectedCertificateNumberIsLookedForAgainAndNotSignedUntilSomebodyDecides() {
        ObjectNode first = Portal.submission(Portal.newNumber());
        String certificate =
                first.at("/declaration/child/birthNotification/number").asText();
        String one = Portal.submitted(first);
        String other = DraftIT.shown(Portal.submission(Portal.newNumber()));
        assertThat(OFFICER.get("dossiers/" + other + "/suspicions").expect(200).json())
                .isEmpty();
        objectAndAmend(other, certificate);

        assertThat(OFFICER.get("dossiers/" + other + "/suspicions")
                        .expect(200)
                        .json()
                        .findValuesAsText("other"))
                .containsExactly(one);
        assertThat(server.database().texts("select hospital_check from dossier where code = ?", other))
                .singleElement()
                .asString()
                .contains(certificate);
        String sign = Portal.task(other, "Task_SignBirthCertificate");
        Api signer = new Api("robot.79901.signer");
        Portal.complete(signer, sign, "SIGN").expectProblem(409, "TASK-008");
        decide(OFFICER, other, one, "DIFFERENT", "Số ghi nhầm ở hồ sơ kia").expect(200);
        Portal.complete(signer, sign, "SIGN").expect(200);
    }

    private static void objectAndAmend(String code, String certificate) {
        Portal.draftAnswer(code, newKey(), "{\"agreed\":false,\"remarks\":\"Sai số Giấy chứng sinh\"}")
                .expect(200);
        DraftIT.amend(
                        Portal.task(code, "Task_CorrectDossier"),
                        "{\"field\":\"child.birthNotification.number\",\"value\":\"%s\"}".formatted(certificate))
                .expect(200);
        Portal.draftShown(code, 2);
        Portal.draftAnswer(code, newKey(), "{\"agreed\":true}").expect(200);
    }

    private static String newKey() {
        return UUID.randomUUID().toString();
    }

    private static Api.Answer decide(Api officer, String code, String other, String verdict, String reason) {
        return officer.put("dossiers/" + code + "/suspicions/" + other, Map.of("verdict", verdict, "reason", reason));
    }
}
