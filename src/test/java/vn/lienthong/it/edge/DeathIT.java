package vn.lienthong.it.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.it.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lienthong.acceptance.Proves;

/** Deaths over HTTP from the declaration to the last outcome; the test plays portal, officers and agencies. */
class DeathIT {
    private static final Api OFFICER = new Api("it.civil-status");
    private final EdgeServer server = EdgeServer.shared();
    private final DeathWalk walk = new DeathWalk(server);

    @Proves({"L22", "S6"})
    @Test
    void deathWithTwoProceduresIsCompletedAndTheCardLocked() {
        String code = Portal.submitted(Portal.death(Portal.newNumber()));
        walk.register(code, "79901");

        JsonNode deregistration = walk.asked("residence", "DEREGISTER_RESIDENCE", code);
        assertThat(deregistration.at("/payload/unitCode").asText()).isEqualTo("79003");
        assertThat(deregistration.at("/payload/deathCertificate/entryNumber").asText())
                .isEqualTo("12/2026");
        DeathWalk.grant(
                "residence", deregistration, DeathWalk.result("registrationNumber", "XT-1", "registeredOn", "notice"));

        JsonNode dossier = Portal.ended(OFFICER, code);
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
        String code = paidAfterTheStop();

        JsonNode dossier = Portal.ended(OFFICER, code);
        assertThat(dossier.path("status").asText()).isEqualTo("COMPLETED");
        assertThat(dossier.path("procedures").findValuesAsText("procedure"))
                .containsExactly(
                        "DEATH_REGISTRATION",
                        "RESIDENCE_DEREGISTRATION",
                        "SURVIVOR_BENEFIT_STOP",
                        "SOCIAL_DEATH_BENEFIT");
        assertThat(dossier.at("/procedures/3/payment/place").asText()).isEqualTo("BANK_ACCOUNT");
        assertThat(dossier.at("/procedures/0/payment").isNull()
                        || dossier.at("/procedures/0/payment").isMissingNode())
                .isTrue();
        assertThat(dossier.at("/benefitRoute/funeral/branch").asText()).isEqualTo("SOCIAL");
        assertThat(acts("ROUTE_BENEFITS", code)).isOne();
    }

    /** @return code of a dossier whose monthly benefit was stopped and whose funeral was paid by the health branch */
    private String paidAfterTheStop() {
        ObjectNode body = drewAMonthlyBenefit();
        String code = Portal.submitted(body);
        walk.register(code, "79901");
        DeathWalk.grant(
                "residence",
                walk.asked("residence", "DEREGISTER_RESIDENCE", code),
                DeathWalk.result("registrationNumber", "XT-2", "registeredOn", "notice"));
        JsonNode stop = walk.asked("health-insurance", "STOP_SURVIVOR_BENEFIT", code);
        assertThat(server.agencies().of("health", code)).isEmpty();
        DeathWalk.grant("health-insurance", stop, DeathWalk.result("decisionNumber", "QĐ-7", "decidedOn", "decision"));

        JsonNode payment = walk.asked("health", "PAY_SOCIAL_BENEFIT", code);
        assertThat(payment.at("/payload/kind").asText()).isEqualTo("SOCIAL_FUNERAL");
        assertThat(payment.at("/payload/amount").asLong()).isEqualTo(10_800_000);
        assertThat(payment.at("/payload/stopDecision/decisionNumber").asText()).isEqualTo("QĐ-7");
        assertThat(payment.at("/payload/recipient/person/fullName").asText()).isEqualTo("Trần Thị Mây");
        ObjectNode paid = DeathWalk.result("decisionNumber", "QĐ-8", "decidedOn", "decision");
        DeathWalk.grant("health", payment, paid.put("amount", 10_800_000));
        return code;
    }

    @Proves("L18")
    @Test
    void aCancelledExtractReachesWhoPaidStoppedLockedAndDeregistered() {
        String code = paidAfterTheStop();
        Portal.ended(OFFICER, code);

        new Api("civil-status")
                .post(
                        "agencies/civil-status/certificate-changes",
                        """
                        {"dossierCode":"%s","kind":"CANCELLED","decisionNumber":"21/QĐ-UBND","decidedBy":"Trần Văn Quyết",
                         "decidedAt":"2026-11-22T09:00:00+07:00","reason":"Giấy báo tử là giả",
                         "legalGround":"Luật Hộ tịch 2014, Đ70"}"""
                                .formatted(code),
                        "Message-Id",
                        "huy-" + code)
                .expect(202);

        JsonNode paid = cancelled("/health/notices", code, "SOCIAL_DEATH_BENEFIT");
        assertThat(paid.path("issued").asText()).isEqualTo("QĐ-8");
        assertThat(paid.path("reason").asText()).isEqualTo("Giấy báo tử là giả (21/QĐ-UBND, 22/11/2026)");
        assertThat(paid.at("/replaces/sha256").asText()).hasSize(64);
        assertThat(paid.has("certificate")).isFalse();
        assertThat(cancelled("/health-insurance/notices", code, "SURVIVOR_BENEFIT_STOP")
                        .path("issued")
                        .asText())
                .isEqualTo("QĐ-7");
        assertThat(cancelled("/health-insurance/notices", code, "DEATH_REGISTRATION")
                        .has("issued"))
                .as("who locked the card is told, but issued nothing")
                .isFalse();
        cancelled("/residence/notices", code, "RESIDENCE_DEREGISTRATION");
        assertThat(told("/messaging/messages", code))
                .anyMatch(sms -> sms.path("text").asText().contains("đã bị hủy, không còn giá trị"));
        assertThat(Portal.ended(OFFICER, code).at("/procedures/0/status").asText())
                .isEqualTo("REVOKED");
        assertThat(Portal.ended(OFFICER, code).path("status").asText()).isEqualTo("PARTLY_COMPLETED");
        assertThat(acts("REVOKE_OUTCOME", code)).isOne();
    }

    private static ObjectNode drewAMonthlyBenefit() {
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
        return body;
    }

    @Proves("L37")
    @Test
    void whatWasPaidBeforeTheNewRateCameIntoForceIsListedWithTheDifference() {
        ObjectNode body = drewAMonthlyBenefit();
        ((ObjectNode) body.at("/declaration/deceased/died")).put("date", "2026-07-05");
        ((ObjectNode) body.at("/declaration/deceased/paper")).put("issuedOn", "2026-07-05");
        String code = Portal.submitted(body);
        walk.register(code, "79901", "2026-07-05");
        DeathWalk.grant(
                "health-insurance",
                walk.asked("health-insurance", "STOP_SURVIVOR_BENEFIT", code),
                DeathWalk.result("decisionNumber", "QĐ-17", "decidedOn", "decision"));
        ObjectNode paid = DeathWalk.result("decisionNumber", "QĐ-18", "decidedOn", "decision");
        DeathWalk.grant(
                "health",
                walk.asked("health", "PAY_SOCIAL_BENEFIT", code),
                paid.put("decidedOn", "2026-07-09").put("amount", 10_000_000));
        eventually(
                code + " is paid",
                Portal.PATIENCE,
                () -> new Api("it.civil-status")
                        .get("dossiers/" + code)
                        .expect(200)
                        .json()
                        .at("/procedures/3/status")
                        .asText(),
                "GRANTED"::equals);

        Api operator = new Api("robot.operator");
        JsonNode owed = operator.get("supplementary-payments?diedFrom=2026-07-01&size=200")
                .expect(200)
                .json();
        JsonNode ours = StreamSupport.stream(owed.path("items").spliterator(), false)
                .filter(each -> each.path("dossierCode").asText().equals(code))
                .findFirst()
                .orElseThrow();
        assertThat(ours.path("due").asLong()).isEqualTo(10_800_000);
        assertThat(ours.path("difference").asLong()).isEqualTo(800_000);
        assertThat(owed.path("total").asLong()).isGreaterThanOrEqualTo(1);
        assertThat(operator.get("supplementary-payments?diedFrom=2026-07-06&size=200")
                        .expect(200)
                        .json()
                        .path("items")
                        .findValuesAsText("dossierCode"))
                .doesNotContain(code);
        assertThat(operator.get("supplementary-payments").expect(400).text()).contains("diedFrom");
    }

    private JsonNode cancelled(String path, String code, String procedure) {
        return eventually(
                        path + " hears of the cancellation for " + procedure,
                        Portal.PATIENCE,
                        () -> server.agencies().at(path).stream()
                                .map(AgenciesStub.Received::body)
                                .filter(notice ->
                                        notice.path("dossierCode").asText().equals(code))
                                .filter(notice -> notice.path("kind").asText().equals("CERTIFICATE_CANCELLED"))
                                .filter(notice ->
                                        notice.path("procedure").asText().equals(procedure))
                                .toList(),
                        found -> !found.isEmpty())
                .get(0);
    }

    @Proves({"L3", "S16"})
    @ParameterizedTest
    @ValueSource(strings = {"79902", "01904"})
    void theCommuneOfTheLastResidenceDecidesWhatAnotherReceived(String competent) {
        ObjectNode body = Portal.death(Portal.newNumber());
        ((ObjectNode) body.at("/declaration/deceased/lastResidence/address")).put("communeCode", competent);

        String code = Portal.submitted(body);
        Portal.complete(new Api("robot.79901.civil-status"), Portal.task(code, "Task_VerifyDeath"), "ACCEPT")
                .expectProblem(404, "TASK-001");
        Portal.complete(
                        new Api("robot." + competent + ".civil-status"),
                        Portal.task(code, "Task_VerifyDeath"),
                        "ACCEPT")
                .expect(200);

        assertThat(acts("ASSIGN_COMPETENT_UNIT", code)).isOne();
        assertThat(server.database()
                        .text("select receiving_unit || '>' || competent_unit from dossier where code = ?", code))
                .isEqualTo("79901>" + competent);
        assertThat(new Api("robot.79901.civil-status")
                        .get("dossiers/" + code)
                        .expect(200)
                        .at("competentUnit"))
                .as("who received it follows it")
                .isEqualTo(competent);
        JsonNode procedures = new Api("robot.79901.civil-status")
                .get("dossiers/" + code)
                .expect(200)
                .json()
                .path("procedures");
        assertThat(procedures.at("/0/delivery/unit").asText()).isEqualTo(competent);
        assertThat(procedures.at("/1/decidingUnit").asText()).isEqualTo(competent);
        assertThat(procedures.at("/1/delivery/place").asText()).isNotBlank();
        assertThat(new Api("robot.79901.civil-status")
                        .get("dossiers?q=" + code)
                        .expect(200)
                        .json()
                        .path("total")
                        .asInt())
                .isOne();
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
        DeathWalk.signing(code);

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

    private long acts(String action, String code) {
        return server.database()
                .number("select count(*) from audit_entry where action = ? and dossier_code = ?", action, code);
    }
}
