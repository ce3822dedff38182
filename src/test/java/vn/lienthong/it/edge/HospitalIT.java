package vn.lienthong.it.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.it.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.lienthong.acceptance.Proves;
import vn.lienthong.platform.Json;

/** The facilities' signed papers come before the dossier, after it, twice, revised, or without a number of the mother. */
@Proves("L20")
class HospitalIT {
    private static final Api HOSPITAL = new Api("hospital");
    private static final AtomicInteger NUMBER = new AtomicInteger(70_000);
    private static final String TEMPORARY_CARD = "TE1997900170001";
    private static ECKey key;

    private final EdgeServer server = EdgeServer.shared();

    @BeforeAll
    static void publishTheKeyOfTheFacilities() throws JOSEException {
        key = new ECKeyGenerator(Curve.P_256).keyID("csyt-1").generate();
        EdgeServer.shared().agencies().publish("/hospital/jwks", new JWKSet(key.toPublicJWK()).toString());
    }

    @Test
    void aPaperThatCameBeforeTheDossierIsFoundByItsNumber() throws JOSEException {
        String number = newNumber();
        bring(paper(number, 1, "079192012345"), key).expect(202);

        JsonNode check = check(Portal.submitted(birthWith(number)));

        assertThat(check.path("state").asText()).isEqualTo("HELD");
        assertThat(check.path("code").asText()).isEqualTo(number);
        assertThat(check.path("remarks").toString()).contains("OTHER_PERSON");
        assertThat(check.path("fields").findValuesAsText("path")).contains("child.sex", "child.birthDate");
    }

    @Test
    void aPaperThatComesAfterTheDossierIsTakenToItAndTwiceChangesNothing() throws JOSEException {
        String number = newNumber();
        String code = Portal.submitted(birthWith(number));
        assertThat(check(code).path("state").asText()).isEqualTo("NOT_HELD");
        assertThat(needed(code)).containsExactly("BIRTH_NOTIFICATION AWAITED");
        ObjectNode paper = paper(number, 1, null);

        assertThat(bring(paper, key).expect(202).json().path("duplicate").asBoolean())
                .isFalse();
        assertThat(bring(paper, key).expect(202).json().path("duplicate").asBoolean())
                .isTrue();

        assertThat(check(code).path("state").asText()).isEqualTo("HELD");
        assertThat(check(code).path("remarks").toString()).isEqualTo("[\"WITHOUT_PERSONAL_ID\"]");
        assertThat(matches(code)).isOne();
        assertThat(needed(code)).as("another day of birth").containsExactly("BIRTH_NOTIFICATION IN_DOUBT");
    }

    @Test
    void whatAFacilityHasSentAsDeclaredIsNotNeededOnPaper() throws JOSEException {
        ObjectNode birth = birthWith(newNumber());
        bring(paperOn(birth), key).expect(202);

        assertThat(needed(Portal.submitted(birth))).isEmpty();
    }

    @Proves("L22")
    @Test
    void aTemporaryCardIsToBeReplacedAndOneThatOnlyRepeatsItIsRemarked() throws JOSEException {
        ObjectNode birth = birthWith(newNumber());
        ObjectNode paper = paperOn(birth);
        ((ObjectNode) paper.path("child")).put("temporaryCardNumber", TEMPORARY_CARD);
        bring(paper, key).expect(202);
        BirthWalk walk = new BirthWalk(server);
        String code = walk.registered(birth);

        AgenciesStub.Received asked = walk.asked("health-insurance", code, 1);
        assertThat(asked.body().at("/payload/temporaryCardNumber").asText()).isEqualTo(TEMPORARY_CARD);
        walk.grantCard(code, TEMPORARY_CARD, "2032-09-30");

        eventually(
                "the card that is none is remarked",
                Portal.PATIENCE,
                () -> server.database()
                        .number(
                                "select count(*) from audit_entry where action = 'REMARK_TEMPORARY_CARD' and dossier_code = ?",
                                code),
                remarks -> remarks == 1);
    }

    @Test
    void theTemporaryCardOfAnotherChildIsNeitherKeptNorReplaced() throws JOSEException {
        ObjectNode birth = birthWith(newNumber());
        ObjectNode paper = paperOn(birth);
        ((ObjectNode) paper.path("child")).put("temporaryCardNumber", TEMPORARY_CARD);
        ((ObjectNode) paper.path("mother")).put("personalId", "079192099999");
        bring(paper, key).expect(202);

        String code = Portal.submitted(birth);

        assertThat(check(code).path("remarks").toString()).contains("OTHER_PERSON");
        assertThat(check(code).has("temporaryCardNumber")).isFalse();
        assertThat(needed(code)).containsExactly("BIRTH_NOTIFICATION IN_DOUBT");
    }

    @Test
    void aPaperWithoutANumberCanNotComeAndMayBeAskedFor() {
        ObjectNode birth = birthWith(newNumber());
        ((ObjectNode) birth.at("/declaration/child")).remove("birthNotification");
        String code = Portal.submitted(birth);

        assertThat(needed(code)).containsExactly("BIRTH_NOTIFICATION MISSING");
        askForThePaper(Portal.task(code, "Task_VerifyDossier")).expect(200);
    }

    @Test
    void aRevisedPaperTakesThePlaceOfTheFirstAndTenZerosAreNoNumber() throws JOSEException {
        String number = newNumber();
        String code = Portal.submitted(birthWith(number));
        bring(paper(number, 2, "0000000000"), key).expect(202);
        bring(paper(number, 1, "079192012345"), key).expect(202);

        JsonNode check = check(code);
        assertThat(check.path("revision").asInt()).isEqualTo(2);
        assertThat(check.path("remarks").toString()).contains("REVISED", "WITHOUT_PERSONAL_ID");
        ObjectNode other = paper(number, 2, "0000000000");
        ((ObjectNode) other.path("child")).put("sex", "FEMALE");
        bring(other, key).expectProblem(409, "AGENCY-019");
    }

    @Test
    void whatIsNotSignedByAFacilityOrCannotBeUsedIsRefused() throws JOSEException {
        String number = newNumber();
        ECKey stranger = new ECKeyGenerator(Curve.P_256).keyID("csyt-1").generate();
        bring(paper(number, 1, null), stranger).expectProblem(422, "AGENCY-018");
        ObjectNode unusable = paper(number, 1, null);
        unusable.remove("facilityCode");
        assertThat(bring(unusable, key).expectProblem(422, "AGENCY-020").text()).contains("facilityCode");
        new Api("residence")
                .post(
                        "hospital/birth-notifications",
                        Map.of("signed", "x"),
                        "Message-Id",
                        UUID.randomUUID().toString())
                .expectProblem(403, "AGENCY-014");
        assertThat(server.database().number("select count(*) from hospital_record where code = ?", number))
                .isZero();
    }

    @Test
    void thePaperItselfIsNotAskedForWithoutAnOutage() {
        String code = Portal.submitted(birthWith(newNumber()));

        askForThePaper(Portal.task(code, "Task_VerifyDossier")).expectProblem(422, "TASK-008");
    }

    @Test
    void duringAnAnnouncedOutageThePaperItselfMayBeAskedFor() {
        String code = Portal.submitted(birthWith(newNumber()));
        String task = Portal.task(code, "Task_VerifyDossier");
        Api operator = new Api("robot.operator");
        String incident = operator.post(
                        "incidents", Map.of("system", "hospital", "reason", "Hệ thống dữ liệu y tế mất kết nối"))
                .expect(200)
                .at("id");
        try {
            assertThat(needed(code)).containsExactly("BIRTH_NOTIFICATION MISSING");
            askForThePaper(task).expect(200);
        } finally {
            operator.post("incidents/" + incident + "/end", Map.of()).expect(200);
        }
        operator.post("incidents/" + incident + "/end", Map.of()).expectProblem(404, "SLA-021");
    }

    @Test
    void aDeathNoticeIsMatchedByItsNumberAndSaysWhatDiffers() throws JOSEException {
        ObjectNode submission = Portal.death(Portal.newNumber());
        ObjectNode notice = Json.mapper().createObjectNode();
        notice.put("code", submission.at("/declaration/deceased/paper/number").asText())
                .put("revision", 1)
                .put("facilityCode", "79001")
                .put("issuedAt", "2026-11-11T09:00:00+07:00")
                .put("diedAt", "2026-11-09T23:10:00+07:00");
        notice.putObject("deceased")
                .putNull("personalId")
                .put("fullName", submission.at("/declaration/deceased/fullName").asText());
        bring("hospital/death-notices", notice, key).expect(202);

        String code = Portal.submitted(submission);
        JsonNode check = check(code);

        assertThat(check.path("state").asText()).isEqualTo("HELD");
        assertThat(needed(code)).as("another day of death").containsExactly("DEATH_NOTICE IN_DOUBT");
        assertThat(check.path("remarks").toString()).isEqualTo("[\"WITHOUT_PERSONAL_ID\"]");
        assertThat(check.path("fields").toString())
                .contains("deceased.died.date")
                .contains("DIFFERENT");
    }

    /** @return papers the law asks for, with their states, as the officer's system reads them */
    private static List<String> needed(String code) {
        JsonNode papers = new Api("robot.79901.civil-status")
                .get("dossiers/" + code + "/declaration")
                .expect(200)
                .json()
                .path("neededPapers");
        return StreamSupport.stream(papers.spliterator(), false)
                .map(paper ->
                        paper.path("kind").asText() + " " + paper.path("state").asText())
                .toList();
    }

    private static Api.Answer askForThePaper(String task) {
        return new Api("robot.79901.civil-status")
                .post(
                        "tasks/" + task + "/complete",
                        """
                        {"decision":"ASK_SUPPLEMENT","reason":"Thiếu giấy chứng sinh","missing":[
                         {"part":"BIRTH_NOTIFICATION","what":"Giấy chứng sinh","legalGround":"Luật Hộ tịch 2014, Đ16"}]}""");
    }

    private static Api.Answer bring(ObjectNode paper, ECKey signer) throws JOSEException {
        return bring("hospital/birth-notifications", paper, signer);
    }

    private static Api.Answer bring(String path, ObjectNode paper, ECKey signer) throws JOSEException {
        JWSObject signed = new JWSObject(
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .keyID(signer.getKeyID())
                        .build(),
                new Payload(Json.write(paper)));
        signed.sign(new ECDSASigner(signer));
        return HOSPITAL.post(
                path,
                Map.of("signed", signed.serialize()),
                "Message-Id",
                UUID.randomUUID().toString());
    }

    private static String newNumber() {
        return "79001.GCS.%05d.26".formatted(NUMBER.incrementAndGet());
    }

    private static ObjectNode birthWith(String number) {
        ObjectNode body = Portal.submission(Portal.newNumber());
        ((ObjectNode) body.at("/declaration/child/birthNotification")).put("number", number);
        return body;
    }

    /** @return what a facility writes about the birth as it is declared */
    private static ObjectNode paperOn(ObjectNode birth) {
        JsonNode child = birth.at("/declaration/child");
        ObjectNode paper = paper(child.at("/birthNotification/number").asText(), 1, null);
        ((ObjectNode) paper.path("child"))
                .put("sex", child.path("sex").asText())
                .put("bornAt", child.path("birthDate").asText() + "T21:15:00+07:00");
        ((ObjectNode) paper.path("mother"))
                .put("fullName", birth.at("/declaration/mother/fullName").asText());
        return paper;
    }

    private static ObjectNode paper(String number, int revision, String motherNumber) {
        ObjectNode paper = Json.mapper().createObjectNode();
        paper.put("number", number)
                .put("revision", revision)
                .put("facilityCode", "79001")
                .put("issuedAt", "2026-11-20T09:00:00+07:00");
        paper.putObject("mother").put("personalId", motherNumber).put("fullName", "Trần Thị Hạ");
        paper.putObject("child")
                .putNull("fullName")
                .put("sex", "MALE")
                .put("bornAt", "2026-11-19T21:15:00+07:00")
                .put("order", 1)
                .put("plurality", 1);
        return paper;
    }

    private JsonNode check(String code) {
        return Json.tree(server.database().text("select hospital_check from dossier where code = ?", code));
    }

    private long matches(String code) {
        return server.database()
                .number(
                        "select count(*) from audit_entry where action = 'MATCH_HOSPITAL_RECORD' and dossier_code = ?",
                        code);
    }
}
