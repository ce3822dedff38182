package vn.lienthong.it.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lienthong.platform.Json;

/** The requester looks at the draft certificate over the portal before it is signed. */
class DraftIT {
    private static final String AGREED = "{\"agreed\":true}";
    private static final Api POPULATION = new Api("population");
    private static final Api CIVIL_STATUS = new Api("robot.79901.civil-status");

    @Test
    void anObjectionIsCorrectedAndTheNextDraftAgreedToIsSigned() {
        String code = shown();
        Portal.draftAnswer(code, key(), "{\"agreed\":false,\"remarks\":\"Sai chữ đệm\"}")
                .expect(200);
        String correction = Portal.task(code, "Task_CorrectDossier");
        assertThat(EdgeServer.shared()
                        .database()
                        .texts("select reason from procedure_step where dossier_code = ? and reason is not null", code))
                .contains("Sai chữ đệm");

        Portal.complete(CIVIL_STATUS, correction, "RESUBMIT").expect(200);
        Portal.draftShown(code, 2);
        Portal.draftAnswer(code, key(), AGREED).expect(200);

        Portal.task(code, "Task_SignBirthCertificate");
    }

    @Test
    void theDeclarationIsAmendedAsTheRequesterSaysAndTheNewDraftShowsIt() {
        String code = shown();
        Portal.draftAnswer(code, key(), "{\"agreed\":false,\"remarks\":\"Sai chữ đệm, sai số của mẹ\"}")
                .expect(200);
        String correction = Portal.task(code, "Task_CorrectDossier");
        assertThat(amend(correction, "{\"field\":\"residence.householderName\",\"value\":\"Nguyễn Văn Khác\"}")
                        .expectProblem(422, "TASK-007")
                        .text())
                .contains("corrections[0].field");
        assertThat(CIVIL_STATUS
                        .post(
                                "tasks/" + correction + "/complete",
                                "{\"decision\":\"AMEND_DECLARATION\",\"corrections\":[{\"field\":\"child.fullName\",\"value\":\"A\"}]}")
                        .expectProblem(422, "TASK-006")
                        .text())
                .contains("reason");
        assertThat(amend(correction, "{\"field\":\"child.sex\",\"value\":\"MALE\"}")
                        .expectProblem(422, "TASK-007")
                        .text())
                .contains("số định danh đã được cấp");
        amend(correction, "{\"field\":\"child.fullName\",\"value\":\"Nguyễn Trần An Nhi\"}")
                .expect(200);

        Portal.draftShown(code, 2);
        var database = EdgeServer.shared().database();
        assertThat(database.texts(
                        "select lines from certificate_draft where dossier_code = ? and answer is null", code))
                .singleElement()
                .asString()
                .contains("Nguyễn Trần An Nhi")
                .doesNotContain("An Nhiên");
        assertThat(database.texts("select subject_search from dossier where code = ?", code))
                .containsExactly("nguyen tran an nhi");
        assertThat(database.texts("select action from audit_entry where dossier_code = ?", code))
                .contains("CORRECT_DECLARATION");
        Portal.draftAnswer(code, key(), AGREED).expect(200);
        Portal.task(code, "Task_SignBirthCertificate");
    }

    static Api.Answer amend(String task, String corrections) {
        return CIVIL_STATUS.post(
                "tasks/" + task + "/complete",
                "{\"decision\":\"AMEND_DECLARATION\",\"reason\":\"Người yêu cầu báo sai khi xem bản dự thảo\",\"corrections\":["
                        + corrections + "]}");
    }

    @Test
    void theSameAnswerTwiceIsTakenOnceAndAnotherComesTooLate() {
        String code = shown();
        String key = key();
        Portal.draftAnswer(code, key, AGREED).expect(200);

        Portal.draftAnswer(code, key, AGREED).expect(200);

        Portal.draftAnswer(code, key(), AGREED).expect(409);
    }

    @Test
    void anObjectionSaysWhatIsWrong() {
        Portal.draftAnswer(shown(), key(), "{\"agreed\":false}").expect(422);
    }

    @Test
    void nobodyAnswersForAnUnknownDossierOrWithoutADraft() {
        Portal.draftAnswer("H79.901-200101-9999", key(), AGREED).expect(404);
        Portal.draftAnswer(Portal.submitted(), key(), AGREED).expect(409);
    }

    @Test
    void theDraftOfAWithdrawnDossierIsNoLongerAnswered() {
        String code = shown();
        new Api("portal")
                .post(
                        "dossiers/" + code + "/withdrawal",
                        "{\"reason\":\"Gia đình đăng ký tại nơi khác\",\"submittedAt\":\"2026-11-23T10:00:00+07:00\"}",
                        "Idempotency-Key",
                        key())
                .expect(200);

        Portal.draftAnswer(code, key(), AGREED).expectProblem(409, "DOSSIER-012");
    }

    private static String shown() {
        return shown(Portal.submission(Portal.newNumber()));
    }

    /** @return code of a dossier whose draft the requester has before him */
    static String shown(ObjectNode submission) {
        String code = Portal.submitted(submission);
        Portal.accept(code);
        ObjectNode answer = Json.mapper()
                .createObjectNode()
                .put("requestKey", Portal.numberRequest(code))
                .put("kind", "GRANTED")
                .put("answeredAt", "2026-11-23T09:30:00+07:00")
                .put("reference", "CT-1");
        answer.putObject("result").put("personalId", Portal.newPersonalId());
        POPULATION
                .post("agencies/population/answers", answer.toString(), "Message-Id", key())
                .expect(202);
        Portal.draftShown(code, 1);
        return code;
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
