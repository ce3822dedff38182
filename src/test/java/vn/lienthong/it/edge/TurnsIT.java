package vn.lienthong.it.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.it.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lienthong.acceptance.Proves;
import vn.lienthong.dossier.Document;
import vn.lienthong.it.edge.AgenciesStub.Received;
import vn.lienthong.platform.Json;

/** An agency asks for more, or returns a certificate as wrong; everybody concerned hears of it and nothing is lost. */
class TurnsIT {
    private static final Api PORTAL = new Api("portal");
    private static final Api CIVIL_STATUS = new Api("robot.79901.civil-status");
    private static final Api SIGNER = new Api("robot.79901.signer");
    private static final String RESIDENCE = "RESIDENCE_REGISTRATION";
    private static final String CARD = "HEALTH_INSURANCE_CARD";
    private static final String WRONG_NAME = "Nguyễn Trần An Nhien";
    private static final String WRONG =
            """
            {"reason":"Tên trên Giấy khai sinh khác dữ liệu","legalGround":"NĐ 154/2024, Đ7",
             "wrong":[{"field":"child.fullName","shown":"Nguyễn Trần An Nhien","right":"Nguyễn Trần An Nhiên"}]}""";
    private static final String UPHOLD =
            "{\"decision\":\"UPHOLD\",\"reason\":\"Đúng với sổ gốc\",\"legalGround\":\"Luật Hộ tịch 2014, Đ28\"}";
    private final EdgeServer server = EdgeServer.shared();
    private final BirthWalk walk = new BirthWalk(server);

    @Test
    void whatTheAgencyLacksIsAskedHandedInAndSentInTheNextRound() {
        String code = walk.registered(Portal.submission(Portal.newNumber()));
        Received first = walk.asked("residence", code, 1);
        BirthWalk.answer(
                "residence",
                first,
                "SUPPLEMENT_NEEDED",
                """
                {"reason":"Thiếu ý kiến đồng ý","legalGround":"NĐ 154/2024, Đ7",
                 "missing":[{"part":"RESIDENCE_CONSENT","what":"Ý kiến đồng ý của chủ hộ","legalGround":"NĐ 154/2024, Đ7"},
                            {"part":null,"what":"Số nhà ghi trên giấy tờ","legalGround":"NĐ 154/2024, Đ7"}]}""");

        awaitResidence(code, "AWAITING_SUPPLEMENT");
        JsonNode told = eventually("the portal is told", Portal.PATIENCE, () -> events(code), list -> list.stream()
                        .anyMatch(event -> event.hasNonNull("supplement")))
                .stream()
                .filter(event -> event.hasNonNull("supplement"))
                .findFirst()
                .orElseThrow();
        assertThat(told.path("procedure").asText()).isEqualTo(RESIDENCE);
        assertThat(told.at("/supplement/missing")).hasSize(2);
        assertThat(told.at("/supplement/dueAt").asText()).startsWith("2026-12-03");
        ObjectNode papers = papers(RESIDENCE);
        assertThat(supplement(code, UUID.randomUUID().toString(), papers(CARD)).expectProblem(409, "DOSSIER-010"))
                .isNotNull();
        ObjectNode unnamed = papers(RESIDENCE);
        ((ObjectNode) unnamed.at("/parts/0")).put("fileName", "");
        assertThat(supplement(code, UUID.randomUUID().toString(), unnamed)
                        .expectProblem(422, "DOSSIER-004")
                        .text())
                .contains("parts[0].fileName");

        String key = UUID.randomUUID().toString();
        Api.Answer taken = supplement(code, key, papers).expect(200);
        assertThat(supplement(code, key, papers).expect(200).at("dossierCode")).isEqualTo(taken.at("dossierCode"));

        assertThat(taken.at("state")).isEqualTo("IN_PROGRESS");
        Received second = walk.asked("residence", code, 2);
        assertThat(second.key()).isNotEqualTo(first.key());
        assertThat(first.body().path("round").asInt()).isEqualTo(1);
        assertThat(first.body().has("supplements")).isFalse();
        assertThat(second.body().path("round").asInt()).isEqualTo(2);
        assertThat(second.body().path("supplements")).hasSize(1);
        assertThat(second.body().at("/supplements/0/kind").asText()).isEqualTo("RESIDENCE_CONSENT");
        grantResidence(second);
        awaitResidence(code, "GRANTED");
        supplement(code, UUID.randomUUID().toString(), papers).expectProblem(409, "DOSSIER-010");
    }

    @Test
    void aQuestionAboutNobodyOrToNowhereIsRefusedBesideItsField() {
        String code = Portal.submitted(Portal.ofSingleMother(Portal.newNumber()));
        String task = Portal.task(code, "Task_VerifyDossier");

        assertThat(enquire(task, "00001", "father")
                        .expectProblem(422, "TASK-007")
                        .json()
                        .at("/errors")
                        .findValuesAsText("field"))
                .containsExactlyInAnyOrder("person", "communeCode");
        enquire(task, "79902", "mother").expect(200);
    }

    private static Api.Answer enquire(String task, String commune, String person) {
        return decide(
                CIVIL_STATUS,
                task,
                "{\"decision\":\"ASK_MARITAL_STATUS\",\"communeCode\":\"%s\",\"person\":\"%s\"}"
                        .formatted(commune, person));
    }

    @Proves("L17")
    @Test
    void aReturnedCertificateIsCorrectedAndEverybodyWhoHadItHearsOfIt() {
        String code = walk.registered(Portal.submission(Portal.newNumber(), WRONG_NAME));
        Received card = walk.asked("health-insurance", code, 1);
        Received first = walk.asked("residence", code, 1);
        BirthWalk.answer(
                "residence",
                first,
                "RETURNED",
                """
                {"reason":"Tên trên Giấy khai sinh khác dữ liệu","legalGround":"NĐ 154/2024, Đ7",
                 "wrong":[{"field":"child.fullName","shown":"Nguyễn Trần An Nhien","right":"Nguyễn Trần An Nhiên"}]}""");

        String task = Portal.task(code, "Task_CorrectCertificate");
        assertThat(decide(
                                CIVIL_STATUS,
                                task,
                                """
                {"decision":"CORRECT","corrections":[{"field":"child.nickName","value":"Nhím"}]}""")
                        .expectProblem(422, "TASK-007")
                        .text())
                .contains("corrections[0].field");
        decide(
                        CIVIL_STATUS,
                        task,
                        """
                {"decision":"CORRECT","corrections":[{"field":"child.fullName","value":"Nguyễn Trần An Nhiên"}]}""")
                .expect(200);
        decide(SIGNER, Portal.task(code, "Task_SignCorrection"), "{\"decision\":\"SIGN\"}")
                .expect(200);
        Received correction = walk.asked("civil-status", code, 2);
        assertThat(correction.body().path("operation").asText()).isEqualTo("CORRECT_BIRTH");
        assertThat(correction.body().at("/payload/corrected/0").toString())
                .isEqualTo(
                        "{\"field\":\"child.fullName\",\"old\":\"Nguyễn Trần An Nhien\",\"new\":\"Nguyễn Trần An Nhiên\"}");
        assertThat(correction.body().at("/payload/child/fullName").asText()).isEqualTo("Nguyễn Trần An Nhiên");
        assertThat(correction.body().at("/payload/replaces/sha256"))
                .isEqualTo(first.body().at("/payload/birthCertificate/sha256"));
        BirthWalk.grant("civil-status", correction, BirthWalk.entry("giấy mới"));

        Received second = walk.asked("residence", code, 2);
        String sha256 = Document.sha256("giấy mới".getBytes(StandardCharsets.UTF_8));
        assertThat(second.body().path("round").asInt()).isEqualTo(2);
        assertThat(second.body().at("/payload/birthCertificate/sha256").asText())
                .isEqualTo(sha256);
        assertThat(second.body().at("/payload/child/fullName").asText()).isEqualTo("Nguyễn Trần An Nhiên");
        Received notice = eventually(
                        "health insurance is told",
                        Portal.PATIENCE,
                        () -> server.agencies().at("/health-insurance/notices").stream()
                                .filter(one ->
                                        one.body().path("dossierCode").asText().equals(code))
                                .toList(),
                        list -> !list.isEmpty())
                .get(0);
        assertThat(notice.key()).isEqualTo(notice.body().path("requestKey").asText());
        assertThat(notice.body().path("kind").asText()).isEqualTo("CERTIFICATE_REPLACED");
        assertThat(notice.body().path("procedure").asText()).isEqualTo(CARD);
        assertThat(notice.body().at("/certificate/sha256").asText()).isEqualTo(sha256);
        assertThat(notice.body().at("/replaces/sha256")).isEqualTo(card.body().at("/payload/birthCertificate/sha256"));
        assertThat(server.agencies().at("/residence/notices"))
                .noneMatch(one -> one.body().path("dossierCode").asText().equals(code));
        grantResidence(second);

        awaitResidence(code, "GRANTED");
        JsonNode birth = procedure(code, "BIRTH_REGISTRATION");
        assertThat(birth.path("superseded")).hasSize(1);
        CIVIL_STATUS
                .get("documents/" + birth.at("/superseded/0/documentId").asText())
                .expect(200);
        assertThat(CIVIL_STATUS.get("dossiers/" + code).expect(200).at("subject"))
                .isEqualTo("Nguyễn Trần An Nhiên");
        assertThat(server.database()
                        .number(
                                "select count(*) from audit_entry where dossier_code = ? and action = 'CORRECT_DECLARATION'",
                                code))
                .isOne();
    }

    @Test
    void twoAgenciesReturnTheSameCertificateAndItIsCorrectedOnce() {
        returnedByTwoCorrectedOnce();
    }

    @Test
    void twoReturnsInOneInstantAreCorrectedOnce() {
        Api operator = new Api("robot.operator");
        operator.put("clock", Map.of("stopped", true)).expect(200);
        try {
            returnedByTwoCorrectedOnce();
        } finally {
            operator.put("clock", Map.of("stopped", false)).expect(200);
        }
    }

    private void returnedByTwoCorrectedOnce() {
        String code = walk.registered(Portal.submission(Portal.newNumber(), WRONG_NAME));
        String task = returnedByBoth(code);

        decide(
                        CIVIL_STATUS,
                        task,
                        """
                {"decision":"CORRECT","corrections":[{"field":"child.fullName","value":"Nguyễn Trần An Nhiên"}]}""")
                .expect(200);
        decide(SIGNER, Portal.task(code, "Task_SignCorrection"), "{\"decision\":\"SIGN\"}")
                .expect(200);
        BirthWalk.grant("civil-status", walk.asked("civil-status", code, 2), BirthWalk.entry("giấy mới"));

        String sha256 = Document.sha256("giấy mới".getBytes(StandardCharsets.UTF_8));
        for (String agency : List.of("health-insurance", "residence")) {
            assertThat(walk.asked(agency, code, 2)
                            .body()
                            .at("/payload/birthCertificate/sha256")
                            .asText())
                    .as(agency)
                    .isEqualTo(sha256);
        }
        assertThat(server.database().corrections(code)).isEqualTo("CORRECTED, ALREADY_CORRECTED");
        assertThat(server.database()
                        .number(
                                "select count(*) from agency_request where dossier_code = ?"
                                        + " and agency not in ('POPULATION', 'DOCUMENT_STORE')"
                                        + " and payload like '%CERTIFICATE_REPLACED%'",
                                code))
                .as("told beside being asked anew")
                .isZero();
        assertThat(server.database()
                        .number(
                                "select count(*) from agency_request where dossier_code = ? and agency = 'DOCUMENT_STORE'"
                                        + " and payload like '%CERTIFICATE_REPLACED%'",
                                code))
                .as("the paper in the child's store no longer counts")
                .isOne();
        assertThat(server.agencies().at("/population/notices").stream()
                        .filter(notice ->
                                notice.body().path("dossierCode").asText().equals(code)))
                .as("the population database hears of the right name")
                .hasSize(1);
        assertThat(server.agencies().of("civil-status", code).stream()
                        .map(Received::key)
                        .distinct())
                .as("entry and one correction")
                .hasSize(2);
        assertThat(server.database()
                        .number(
                                "select count(*) from deadline where dossier_code = ? and limit_key = 'SAME_DAY_REPAIR'"
                                        + " and state = 'RUNNING'",
                                code))
                .isZero();
    }

    @Test
    void whatIsUpheldForTheFirstIsDecidedAnewForTheSecond() {
        String code = walk.registered(Portal.submission(Portal.newNumber()));
        String task = returnedByBoth(code);

        decide(CIVIL_STATUS, task, UPHOLD).expect(200);
        eventually(
                "now it is looked at",
                Portal.PATIENCE,
                () -> server.database().corrections(code),
                "UPHELD, OPEN"::equals);
        decide(CIVIL_STATUS, Portal.task(code, "Task_CorrectCertificate"), UPHOLD)
                .expect(200);

        assertThat(walk.asked("residence", code, 2).body().path("note").asText())
                .contains("Đúng với sổ gốc");
        assertThat(server.database().corrections(code)).isEqualTo("UPHELD, UPHELD");
    }

    /** @return id of the task of the first return; the other one waits */
    private String returnedByBoth(String code) {
        Received card = walk.asked("health-insurance", code, 1);
        Received residence = walk.asked("residence", code, 1);
        BirthWalk.answer("health-insurance", card, "RETURNED", WRONG);
        String task = Portal.task(code, "Task_CorrectCertificate");
        BirthWalk.answer("residence", residence, "RETURNED", WRONG);
        eventually(
                "the second return waits for the first",
                Portal.PATIENCE,
                () -> server.database().corrections(code),
                "OPEN, WAITING"::equals);
        return task;
    }

    private static void grantResidence(Received request) {
        BirthWalk.grant(
                "residence",
                request,
                """
                {"registrationNumber":"79901-2026-000017","registeredOn":"2026-11-23","notice":%s}"""
                        .formatted(BirthWalk.paper("thông báo")));
    }

    private static ObjectNode papers(String procedure) {
        ObjectNode body = Json.mapper().createObjectNode();
        body.put("procedure", procedure).put("submittedAt", "2026-11-23T10:00:00+07:00");
        body.putArray("parts")
                .addObject()
                .put("kind", "RESIDENCE_CONSENT")
                .put("fileName", "ý kiến.pdf")
                .put("contentType", "application/pdf")
                .put("content", "JVBERi0xLjQ=");
        return body;
    }

    private static Api.Answer supplement(String code, String key, JsonNode body) {
        return PORTAL.post("dossiers/" + code + "/supplements", body.toString(), "Idempotency-Key", key);
    }

    private static Api.Answer decide(Api officer, String task, String decision) {
        return officer.post("tasks/" + task + "/complete", decision);
    }

    private static JsonNode procedure(String code, String procedure) {
        for (JsonNode each :
                CIVIL_STATUS.get("dossiers/" + code).expect(200).json().path("procedures")) {
            if (each.path("procedure").asText().equals(procedure)) {
                return each;
            }
        }
        throw new AssertionError(code + " has no " + procedure);
    }

    private static void awaitResidence(String code, String status) {
        eventually(
                RESIDENCE + " of " + code + " is " + status,
                Portal.PATIENCE,
                () -> procedure(code, RESIDENCE).path("status").asText(),
                status::equals);
    }

    private List<JsonNode> events(String code) {
        return server.agencies().at("/events").stream()
                .map(Received::body)
                .filter(body -> body.path("dossierCode").asText().equals(code))
                .toList();
    }
}
