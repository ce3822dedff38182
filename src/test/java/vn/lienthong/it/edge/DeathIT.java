package vn.lienthong.it.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.it.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lienthong.acceptance.Proves;
import vn.lienthong.dossier.Document;
import vn.lienthong.platform.Json;

/** Deaths over HTTP from the declaration to the last outcome; the test plays portal, officers and agencies. */
class DeathIT {
    private static final Api OFFICER = new Api("it.civil-status");
    private final EdgeServer server = EdgeServer.shared();

    @Proves({"L22", "S6"})
    @Test
    void deathWithTwoProceduresIsCompletedAndTheCardLocked() {
        String code = Portal.submitted(Portal.death(Portal.newNumber()));
        register(code, "79901");

        JsonNode deregistration = asked("residence", "DEREGISTER_RESIDENCE", code);
        assertThat(deregistration.at("/payload/unitCode").asText()).isEqualTo("79003");
        assertThat(deregistration.at("/payload/deathCertificate/entryNumber").asText())
                .isEqualTo("12/2026");
        grant("residence", deregistration, result("registrationNumber", "XT-1", "registeredOn", "notice"));

        JsonNode dossier = ended(code);
        assertThat(dossier.path("status").asText()).isEqualTo("COMPLETED");
        assertThat(dossier.path("benefitRoute").isMissingNode()
                        || dossier.path("benefitRoute").isNull())
                .isTrue();
        JsonNode locked = told("/health-insurance/notices", code).get(0);
        assertThat(locked.path("kind").asText()).isEqualTo("CARD_LOCKED");
        assertThat(locked.at("/certificate/entryNumber").asText()).isEqualTo("12/2026");
        assertThat(told("/document-store/documents", code))
                .extracting(document -> document.path("ownerPersonalId").asText())
                .containsOnly("079192000123");
    }

    @Test
    void monthlyBenefitIsStoppedBeforeTheHealthBranchPays() {
        ObjectNode body = Portal.death(Portal.newNumber(), "death-funeral-only");
        ObjectNode deceased = (ObjectNode) body.at("/declaration/deceased");
        deceased.put("birthDate", "1940-01-01")
                .put("personalId", deceased.get("personalId").asText().replaceFirst("^079050", "079040"));
        ((ObjectNode) body.at("/declaration/benefit/relatives/1")).put("confirmedBy", "VNEID");
        ((ObjectNode) body.at("/declaration/benefit/beneficiary"))
                .putNull("insurance")
                .putObject("social")
                .putArray("kinds")
                .add("OTHER_MONTHLY_BENEFIT");
        ((ObjectNode) body.get("declaration"))
                .putArray("recipients")
                .add("COMMUNE")
                .add("RESIDENCE")
                .add("HEALTH");

        String code = Portal.submitted(body);
        register(code, "79901");
        grant(
                "residence",
                asked("residence", "DEREGISTER_RESIDENCE", code),
                result("registrationNumber", "XT-2", "registeredOn", "notice"));
        JsonNode stop = asked("health-insurance", "STOP_SURVIVOR_BENEFIT", code);
        assertThat(server.agencies().of("health", code)).isEmpty();
        grant("health-insurance", stop, result("decisionNumber", "QĐ-7", "decidedOn", "decision"));

        JsonNode payment = asked("health", "PAY_SOCIAL_BENEFIT", code);
        assertThat(payment.at("/payload/kind").asText()).isEqualTo("SOCIAL_FUNERAL");
        assertThat(payment.at("/payload/amount").asLong()).isEqualTo(10_800_000);
        assertThat(payment.at("/payload/stopDecision/decisionNumber").asText()).isEqualTo("QĐ-7");
        assertThat(payment.at("/payload/recipient/person/fullName").asText()).isEqualTo("Trần Thị Mây");
        ObjectNode paid = result("decisionNumber", "QĐ-8", "decidedOn", "decision");
        grant("health", payment, paid.put("amount", 10_800_000));

        JsonNode dossier = ended(code);
        assertThat(dossier.path("status").asText()).isEqualTo("COMPLETED");
        assertThat(dossier.path("procedures").findValuesAsText("procedure"))
                .containsExactly(
                        "DEATH_REGISTRATION",
                        "RESIDENCE_DEREGISTRATION",
                        "SURVIVOR_BENEFIT_STOP",
                        "SOCIAL_DEATH_BENEFIT");
        assertThat(dossier.at("/benefitRoute/funeral/branch").asText()).isEqualTo("SOCIAL");
        assertThat(acts("ROUTE_BENEFITS", code)).isOne();
    }

    @Proves({"L3", "S16"})
    @Test
    void theCommuneOfTheLastResidenceDecidesWhatAnotherReceived() {
        ObjectNode body = Portal.death(Portal.newNumber());
        ((ObjectNode) body.at("/declaration/deceased/lastResidence/address")).put("communeCode", "79902");

        String code = Portal.submitted(body);
        Portal.complete(new Api("robot.79901.civil-status"), Portal.task(code, "Task_VerifyDeath"), "ACCEPT")
                .expectProblem(404, "TASK-001");
        Portal.complete(new Api("robot.79902.civil-status"), Portal.task(code, "Task_VerifyDeath"), "ACCEPT")
                .expect(200);

        assertThat(acts("ASSIGN_COMPETENT_UNIT", code)).isOne();
        assertThat(server.database()
                        .text("select receiving_unit || '>' || competent_unit from dossier where code = ?", code))
                .isEqualTo("79901>79902");
    }

    @Proves("L24")
    @Test
    void whatMustBeVerifiedHasThreeWorkingDays() {
        String code = Portal.submitted(Portal.death(Portal.newNumber()));
        new Api("robot.79901.civil-status")
                .post(
                        "tasks/" + Portal.task(code, "Task_VerifyDeath") + "/complete",
                        Map.of("decision", "ACCEPT_WITH_VERIFICATION", "reason", "Nơi chết chưa rõ"))
                .expect(200);
        signing(code);

        assertThat(server.database()
                        .texts(
                                "select limit_key from deadline where dossier_code = ? and state = 'RUNNING'"
                                        + " and procedure_ = 'DEATH_REGISTRATION'",
                                code))
                .containsExactly("DEATH_REGISTRATION_VERIFIED");
        assertThat(server.database()
                        .number(
                                "select count(*) from officer_task t join deadline d on d.dossier_code = t.dossier_code"
                                        + " where t.dossier_code = ? and t.task_key = 'Task_SignDeathExtract'"
                                        + " and d.limit_key = 'DEATH_REGISTRATION_VERIFIED' and t.due_at = d.due_at",
                                code))
                .isOne();
    }

    /** The commune's officers accept and sign, the civil-status system records. */
    private void register(String code, String unit) {
        Portal.complete(new Api("robot." + unit + ".civil-status"), Portal.task(code, "Task_VerifyDeath"), "ACCEPT")
                .expect(200);
        Portal.complete(new Api("robot." + unit + ".signer"), signing(code), "SIGN")
                .expect(200);
        JsonNode entry = asked("civil-status", "RECORD_DEATH", code);
        assertThat(entry.at("/payload/deceased/diedAt").asText()).startsWith("2026-11-10");
        ObjectNode recorded = result("entryNumber", "12/2026", "registeredOn", "certificate");
        grant("civil-status", entry, recorded.put("bookNumber", "01/2026"));
    }

    /** @return id of the signer's task, once the requester has agreed to the draft */
    private static String signing(String code) {
        return Portal.signing(code, "Task_SignDeathExtract");
    }

    private JsonNode asked(String agency, String operation, String code) {
        return eventually(
                        operation + " of " + code + " has come",
                        Portal.PATIENCE,
                        () -> server.agencies().of(agency, code).stream()
                                .map(AgenciesStub.Received::body)
                                .filter(body -> body.path("operation").asText().equals(operation))
                                .toList(),
                        found -> !found.isEmpty())
                .get(0);
    }

    private static void grant(String agency, JsonNode request, ObjectNode result) {
        ObjectNode answer = Json.mapper()
                .createObjectNode()
                .put("requestKey", request.path("requestKey").asText())
                .put("kind", "GRANTED")
                .put("answeredAt", "2026-11-23T09:30:00+07:00");
        answer.set("result", result);
        new Api(agency)
                .post(
                        "agencies/" + agency + "/answers",
                        answer.toString(),
                        "Message-Id",
                        UUID.randomUUID().toString())
                .expect(202);
    }

    private static ObjectNode result(String numberField, String number, String dayField, String documentField) {
        byte[] content = ("Văn bản " + number).getBytes(StandardCharsets.UTF_8);
        ObjectNode result = Json.mapper().createObjectNode();
        result.put(numberField, number).put(dayField, "2026-11-23");
        result.putObject(documentField)
                .put("fileName", "van-ban.pdf")
                .put("contentType", "application/pdf")
                .put("content", Base64.getEncoder().encodeToString(content))
                .put("sha256", Document.sha256(content));
        return result;
    }

    private List<JsonNode> told(String path, String code) {
        return eventually(
                path + " was told of " + code,
                Portal.PATIENCE,
                () -> server.agencies().at(path).stream()
                        .map(AgenciesStub.Received::body)
                        .filter(body -> body.path("dossierCode").asText().equals(code))
                        .toList(),
                found -> !found.isEmpty());
    }

    private JsonNode ended(String code) {
        return eventually(
                code + " has ended",
                Portal.PATIENCE,
                () -> OFFICER.get("dossiers/" + code).expect(200).json(),
                dossier -> dossier.hasNonNull("endedAt"));
    }

    private long acts(String action, String code) {
        return server.database()
                .number("select count(*) from audit_entry where action = ? and dossier_code = ?", action, code);
    }
}
