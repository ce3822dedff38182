package vn.lienthong.it.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.it.Eventually.eventually;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import vn.lienthong.acceptance.Proves;
import vn.lienthong.platform.Json;

/** Agencies answer early, twice, wrongly and for others; a request is answered once, by whom it was asked. */
@Proves("L30")
class AnswersIT {
    private static final Api POPULATION = new Api("population");
    private final EdgeServer server = EdgeServer.shared();
    private final EdgeDatabase database = server.database();
    private final String message = UUID.randomUUID().toString();

    @Test
    void answerMayOvertakeItsReceipt() {
        String code = Portal.submitted();
        server.agencies().hold(code);
        Portal.accept(code);
        String key = Portal.numberRequest(code);

        assertThat(answer(message, granted(key))
                        .expect(202)
                        .json()
                        .path("duplicate")
                        .asBoolean(true))
                .isFalse();
        assertThat(ledger("acknowledged_at is not null and receipt is null and answer_kind = 'GRANTED'", key))
                .isOne();
        server.agencies().release(code);

        Portal.signing(code);
        assertThat(server.agencies().of("population", code)).hasSize(1);
    }

    @Test
    void answerOfAnAgencyThatDoesNotTakeRequestsIsHeardAtOnce() {
        Api operator = new Api("robot.operator");
        server.agencies().breakDown("/population/requests");
        // However long the next attempt is put off, it is not what brings the answer.
        operator.put("clock", Map.of("stopped", true)).expect(200);
        try {
            String code = Portal.submitted();
            Portal.accept(code);
            eventually(
                    "the first attempt has failed",
                    Portal.PATIENCE,
                    () -> database.texts("select last_error from agency_request where dossier_code = ?", code),
                    errors -> errors.stream().anyMatch(error -> error != null && error.contains("AGENCY-001")));

            answer(message, granted(Portal.numberRequest(code))).expect(202);

            Portal.draftShown(code, 1);
        } finally {
            operator.put("clock", Map.of("stopped", false)).expect(200);
            server.agencies().repair("/population/requests");
        }
    }

    @Proves("L19")
    @Test
    void aNumberThatDoesNotComeInAWorkingDayIsRemindedOf() {
        String code = Portal.submitted();
        Portal.accept(code);
        String key = Portal.numberRequest(code);
        answer(message, message(key, "REJECTED").put("reason", "Dữ liệu của mẹ chưa khớp"))
                .expect(202);
        Portal.task(code, "Task_ResolvePersonalId");
        // The working day is over for this job alone; the clock of the server is everybody's.
        database.execute(
                "update ACT_RU_JOB set DUEDATE_ = CREATE_TIME_ where HANDLER_CFG_ = 'Timer_PersonalIdTroubleOverdue'"
                        + " and ROOT_PROC_INST_ID_ in (select ROOT_PROC_INST_ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = '"
                        + code + "')");
        new Api("robot.operator").put("clock", Map.of("stopped", false)).expect(200);

        eventually(
                "the population database is reminded",
                Portal.PATIENCE,
                () -> server.agencies().at("/population/notices").stream()
                        .map(AgenciesStub.Received::body)
                        .anyMatch(notice -> notice.path("kind").asText().equals("NUMBER_OVERDUE")
                                && notice.path("request").asText().equals(key)));
        assertThat(acts("MISS_DEADLINE", code)).isOne();
        assertThat(database.texts(
                        "select procedure_ from audit_entry where action = 'MISS_DEADLINE' and dossier_code = ?", code))
                .containsExactly("BIRTH_REGISTRATION");
        assertThat(acts("ESCALATE_NUMBER_TROUBLE", code)).isOne();
    }

    @Test
    void sameMessageTwiceChangesNothing() {
        String code = waiting();
        ObjectNode answer = granted(Portal.numberRequest(code));
        answer(message, answer).expect(202);
        Portal.signing(code);
        String before = everythingAbout(code);

        Api.Answer again = answer(message, answer).expect(202);

        assertThat(again.json().path("duplicate").asBoolean()).isTrue();
        assertThat(everythingAbout(code)).isEqualTo(before);
    }

    @RepeatedTest(3)
    void sameMessageTwiceAtTheSameInstantIsTakenOnce() throws InterruptedException {
        String code = waiting();
        ObjectNode answer = granted(Portal.numberRequest(code));

        List<Api.Answer> both = AtOnce.run(List.of(() -> answer(message, answer), () -> answer(message, answer)));

        assertThat(both).extracting(Api.Answer::status).containsOnly(202);
        Portal.signing(code);
        assertThat(acts("RECEIVE_ANSWER", code)).isOne();
    }

    @Test
    void sameMessageNumberWithOtherContentIsRefused() {
        String code = waiting();
        String key = Portal.numberRequest(code);
        answer(message, granted(key)).expect(202);

        answer(message, granted(key)).expectProblem(409, "AGENCY-011");
    }

    @Test
    void agencyCannotAnswerForAnother() {
        String code = waiting();
        String key = Portal.numberRequest(code);

        new Api("residence")
                .post("agencies/population/answers", granted(key).toString(), "Message-Id", message)
                .expectProblem(403, "AGENCY-014");
        new Api("residence")
                .post("agencies/residence/answers", granted(key).toString(), "Message-Id", message)
                .expectProblem(404, "AGENCY-012");

        assertStillWaiting(key);
    }

    @Test
    void answerThatCannotBeUsedLeavesTheExchangeWaiting() {
        String code = waiting();
        String key = Portal.numberRequest(code);
        ObjectNode wrong = granted(key);
        ((ObjectNode) wrong.get("result")).put("personalId", "12345");

        Api.Answer refused = answer(message, wrong).expectProblem(422, "AGENCY-015");

        assertThat(refused.json().findValuesAsText("field")).containsExactly("result.personalId");
        assertStillWaiting(key);
        answer(message, granted(key)).expect(202);
        Portal.signing(code);
    }

    @Test
    void answerToAnUnknownRequestIsNotFound() {
        answer(message, granted(UUID.randomUUID().toString())).expectProblem(404, "AGENCY-012");
    }

    @Test
    void firstDecisionStands() {
        String code = waiting();
        String key = Portal.numberRequest(code);
        answer(message, granted(key)).expect(202);
        Portal.signing(code);
        ObjectNode other = message(key, "REJECTED").put("reason", "Trùng hồ sơ");

        answer(UUID.randomUUID().toString(), other).expect(202);

        assertThat(ledger("answer_kind = 'GRANTED'", key)).isOne();
        assertThat(acts("IGNORE_ANSWER", code)).isOne();
        assertThat(acts("RECEIVE_ANSWER", code)).isOne();
    }

    @Test
    void answerWithoutNumberOrKeyOrSenseIsRefused() {
        String key = UUID.randomUUID().toString();
        POPULATION.post("agencies/population/answers", granted(key).toString()).expectProblem(400, "AGENCY-010");
        POPULATION
                .post("agencies/population/answers", "{\"kind\":", "Message-Id", message)
                .expectProblem(400, "PLATFORM-400");
        POPULATION
                .post("agencies/population/answers", "{\"kind\":\"GRANTED\"}", "Message-Id", message)
                .expectProblem(422, "AGENCY-013");
    }

    private void assertStillWaiting(String key) {
        assertThat(ledger("state <> 'ANSWERED' and answer_kind is null", key)).isOne();
    }

    private long ledger(String condition, String key) {
        return database.number("select count(*) from agency_request where request_key = ? and " + condition, key);
    }

    private long acts(String action, String code) {
        return database.number("select count(*) from audit_entry where action = ? and dossier_code = ?", action, code);
    }

    /** How often anything was written about a dossier. */
    private String everythingAbout(String code) {
        return database.texts(
                        "select count(*) from audit_entry where dossier_code = ?"
                                + " union all select count(*) from process_event where dossier_code = ?"
                                + " union all select sum(version) from agency_request where dossier_code = ? and sequence_number = 0"
                                + " union all select version from dossier where code = ?",
                        code,
                        code,
                        code,
                        code)
                .toString();
    }

    /** @return code of a dossier whose request for a number has been received by the registry */
    private String waiting() {
        String code = Portal.submitted();
        Portal.accept(code);
        String key = Portal.numberRequest(code);
        eventually("the receipt is stored", Portal.PATIENCE, () -> ledger("acknowledged_at is not null", key) == 1);
        return code;
    }

    private static Api.Answer answer(String messageId, ObjectNode body) {
        return POPULATION.post("agencies/population/answers", body.toString(), "Message-Id", messageId);
    }

    private static ObjectNode granted(String key) {
        ObjectNode message = message(key, "GRANTED");
        message.putObject("result").put("personalId", Portal.newPersonalId());
        return message;
    }

    private static ObjectNode message(String key, String kind) {
        return Json.mapper()
                .createObjectNode()
                .put("requestKey", key)
                .put("kind", kind)
                .put("answeredAt", "2026-11-23T09:30:00+07:00")
                .put("reference", "CT-1");
    }
}
