package vn.lienthong.it.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.it.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
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
        assertThat(household.at("/payload/husband").isMissingNode())
                .as("no agency is told more than its purpose needs")
                .isTrue();
        settle(household);

        JsonNode ended = Portal.ended(OFFICER, code);
        assertThat(ended.path("status").asText()).isEqualTo("COMPLETED");
        assertThat(ended.path("procedures").findValuesAsText("outcomeNumber")).containsExactly("KH-1", "H-1");
        assertThat(server.agencies().at("/document-store/documents").stream()
                        .map(AgenciesStub.Received::body)
                        .filter(body -> body.path("dossierCode").asText().equals(code))
                        .map(body -> body.path("ownerPersonalId").asText()))
                .containsOnly("079090000101");
        assertThat(Pages.loggedIn("hotich.79901").open("ui/dossiers/view.xhtml?code=" + code))
                .contains("Đăng ký kết hôn", "Lập hộ mới", "Giấy chứng nhận kết hôn", "Ký Giấy chứng nhận kết hôn")
                .contains("Bên nam", "Trần Thị Mai Anh", "Địa chỉ của hộ mới")
                .doesNotContain("MARRIAGE", "HOUSEHOLD")
                .as("numbers are masked")
                .doesNotContain("079090000101", "079192000101");
    }

    @Test
    void whatIsNotAskedForIsNotBegun() {
        ObjectNode body = submission(102);
        ((ObjectNode) body.get("declaration")).putNull("household");
        String code = Portal.submitted(body);
        married(code);

        JsonNode ended = Portal.ended(OFFICER, code);
        assertThat(ended.path("status").asText()).isEqualTo("COMPLETED");
        assertThat(ended.path("procedures").findValuesAsText("procedure")).containsExactly("MARRIAGE_REGISTRATION");
    }

    @Test
    void aRefusalAtIntakeCancelsWhatWaits() {
        String code = Portal.submitted(submission(103));
        OFFICER.post(
                        "tasks/" + Portal.task(code, "Task_VerifyMarriage") + "/complete",
                        """
                        {"decision":"REFUSE","reason":"Một bên chưa đủ tuổi","legalGround":"Luật Hộ tịch 2014, Đ18"}""")
                .expect(200);

        JsonNode ended = Portal.ended(OFFICER, code);
        assertThat(ended.path("status").asText()).isEqualTo("REFUSED");
        assertThat(ended.at("/procedures/1/status").asText()).isEqualTo("CANCELLED");
    }

    @Test
    void aReturnedCertificateIsCorrectedAndShownAnew() {
        String code = Portal.submitted(submission(104));
        married(code);
        JsonNode first = walk.asked("residence", "REGISTER_HOUSEHOLD", code);
        BirthWalk.answer(
                "residence",
                server.agencies().of("residence", code).get(0),
                "RETURNED",
                """
                {"reason":"Tên khác dữ liệu","legalGround":"Luật Cư trú 2020, Đ25",
                 "wrong":[{"field":"wife.fullName","shown":"Trần Thị Mai Anh","right":"Trần Thị Mai Ánh"}]}""");
        OFFICER.post(
                        "tasks/" + Portal.task(code, "Task_CorrectCertificate") + "/complete",
                        """
                        {"decision":"CORRECT","corrections":[{"field":"wife.fullName","value":"Trần Thị Mai Ánh"}]}""")
                .expect(200);
        Portal.complete(SIGNER, Portal.task(code, "Task_SignCorrection"), "SIGN")
                .expect(200);
        JsonNode correction = walk.asked("civil-status", "CORRECT_MARRIAGE", code);
        assertThat(correction.at("/payload/entryNumber").asText()).isEqualTo("KH-1");
        assertThat(correction.at("/payload/woman/fullName").asText()).isEqualTo("Trần Thị Mai Ánh");
        assertThat(correction.at("/payload/replaces/sha256")).isEqualTo(first.at("/payload/certificate/sha256"));
        DeathWalk.grant(
                "civil-status", correction, DeathWalk.result("entryNumber", "KH-1b", "registeredOn", "certificate"));

        JsonNode again = eventually(
                        "the household is asked for anew",
                        Portal.PATIENCE,
                        () -> server.agencies().of("residence", code),
                        asked -> asked.size() == 2)
                .get(1)
                .body();
        assertThat(again.at("/payload/certificate/entryNumber").asText()).isEqualTo("KH-1b");
        settle(again);
        assertThat(Portal.ended(OFFICER, code).path("status").asText()).isEqualTo("COMPLETED");
        assertThat(Pages.loggedIn("hotich.79901").open("ui/dossiers/view.xhtml?code=" + code))
                .contains("Giấy chứng nhận kết hôn cũ");
    }

    @Test
    void theSamePersonOnTheSameDayIsSuspected() {
        Portal.submitted(submission(106));
        String again = Portal.submitted(submission(106));

        assertThat(OFFICER.get("dossiers/" + again + "/suspicions")
                        .expect(200)
                        .json()
                        .findValuesAsText("ground"))
                .containsExactly("SAME_PERSON_AND_DAY");
    }

    @Test
    void whatTheFormDoesNotAllowIsToldInItsOwnWords() {
        ObjectNode body = submission(105);
        ((ObjectNode) body.at("/declaration/wife")).put("personalId", "079090000105");

        assertThat(Portal.submit(UUID.randomUUID().toString(), body)
                        .expect(422)
                        .json()
                        .at("/errors/0"))
                .isEqualTo(
                        Json.tree(
                                """
                        {"field":"declaration.wife.personalId",
                         "message":"Hai bên khai cùng một số định danh; mỗi người có số riêng, hãy kiểm tra lại."}"""));
    }

    @Test
    void itsLimitsAreExplainedLikeAnyOther() {
        JsonNode preview = OFFICER.post(
                        "deadlines/preview",
                        "{\"rule\":\"HOUSEHOLD_REGISTRATION\",\"start\":\"2026-11-23T09:00:00+07:00\",\"at\":\"2026-11-23T09:00:00+07:00\"}")
                .expect(200)
                .json();

        assertThat(preview.path("due").asText()).isEqualTo("2026-12-01T17:00:00+07:00");
        assertThat(preview.path("steps").toString()).contains("Luật Cư trú 2020, Đ25");
    }

    private static void settle(JsonNode household) {
        DeathWalk.grant(
                "residence", household, DeathWalk.result("registrationNumber", "H-1", "registeredOn", "notice"));
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
}
