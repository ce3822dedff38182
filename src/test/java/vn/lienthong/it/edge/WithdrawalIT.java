package vn.lienthong.it.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.it.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lienthong.it.edge.AgenciesStub.Received;

/** The citizen takes a dossier back, over HTTP: what runs ends, what was granted stands, who works on it hears of it. */
class WithdrawalIT {
    private static final Api OFFICER = new Api("it.civil-status");
    private static final String SUPPORT = "Task_DecideChildbirthSupport";
    private static final String WISH =
            "{\"reason\":\"Gia đình đăng ký tại nơi khác\",\"submittedAt\":\"2026-11-23T10:00:00+07:00\"}";

    private final EdgeServer server = EdgeServer.shared();

    @Test
    void whatNobodyHasLookedAtYetEndsWithItsTask() {
        String code = Portal.submitted(Portal.submission(Portal.newNumber()));
        String task = Portal.task(code, "Task_VerifyDossier");
        String key = UUID.randomUUID().toString();

        assertThat(withdraw(code, key).expect(200).at("status")).isEqualTo("WITHDRAWN");
        assertThat(withdraw(code, key).expect(200).at("status")).as("repeated").isEqualTo("WITHDRAWN");
        withdraw(code, UUID.randomUUID().toString()).expectProblem(409, "DOSSIER-011");

        JsonNode dossier = OFFICER.get("dossiers/" + code).expect(200).json();
        assertThat(dossier.path("status").asText()).isEqualTo("WITHDRAWN");
        assertThat(dossier.path("procedures").findValuesAsText("status")).containsOnly("WITHDRAWN");
        Portal.complete(new Api("robot.79901.civil-status"), task, "ACCEPT").expectProblem(404, "TASK-001");
        assertThat(open(code)).as("tasks, deadlines and processes left").isZero();
        assertThat(server.database()
                        .number(
                                "select count(*) from audit_entry where action = 'WITHDRAW_DOSSIER' and dossier_code = ?",
                                code))
                .isOne();
        eventually("the portal is told", Portal.PATIENCE, () -> server.agencies().at("/events").stream()
                .map(Received::body)
                .anyMatch(event -> event.path("dossierCode").asText().equals(code)
                        && event.path("status").asInt() == 7));
    }

    @Test
    void whatWasGrantedStandsAndTheAgencyAtWorkHearsOfIt() {
        BirthWalk walk = new BirthWalk(server);
        String code = walk.registered(Portal.submission(Portal.newNumber()));
        Received asked = walk.asked("residence", code, 1);

        withdraw(code, UUID.randomUUID().toString()).expect(200);

        JsonNode dossier = OFFICER.get("dossiers/" + code).expect(200).json();
        assertThat(dossier.path("status").asText()).isEqualTo("PARTLY_COMPLETED");
        assertThat(dossier.path("procedures").findValuesAsText("status"))
                .containsExactly("GRANTED", "WITHDRAWN", "WITHDRAWN");
        assertThat(open(code)).as("tasks, deadlines and processes left").isZero();
        JsonNode told = eventually(
                        "the agency is told",
                        Portal.PATIENCE,
                        () -> server.agencies().at("/residence/notices").stream()
                                .map(Received::body)
                                .filter(notice ->
                                        notice.path("dossierCode").asText().equals(code))
                                .toList(),
                        list -> !list.isEmpty())
                .get(0);
        assertThat(told.path("kind").asText()).isEqualTo("REQUEST_WITHDRAWN");
        assertThat(told.path("request").asText()).isEqualTo(asked.key());
        assertThat(told.path("procedure").asText()).isEqualTo("RESIDENCE_REGISTRATION");
    }

    @Test
    void aReturnedCertificateIsNotLookedAtAnyMore() {
        BirthWalk walk = new BirthWalk(server);
        String code = walk.registered(Portal.submission(Portal.newNumber()));
        for (String agency : List.of("residence", "health-insurance")) {
            BirthWalk.answer(
                    agency,
                    walk.asked(agency, code, 1),
                    "RETURNED",
                    """
                    {"reason":"Sai tên","legalGround":"NĐ 154/2024, Đ7",
                     "wrong":[{"field":"child.fullName","shown":"Nguyễn Trần An Nhien","right":"Nguyễn Trần An Nhiên"}]}""");
        }
        eventually(
                "both are looked at",
                Portal.PATIENCE,
                () -> server.database().corrections(code),
                "OPEN, WAITING"::equals);

        withdraw(code, UUID.randomUUID().toString()).expect(200);

        assertThat(server.database().corrections(code)).isEqualTo("DROPPED, DROPPED");
        assertThat(server.database()
                        .number(
                                "select count(*) from audit_entry where action = 'DROP_CORRECTION' and dossier_code = ?",
                                code))
                .isEqualTo(2);
        assertThat(open(code)).as("tasks, deadlines and processes left").isZero();
    }

    @Test
    void theSupportNobodyHasDecidedYetEndsWithTheRegistration() {
        String code = Portal.submitted(Portal.withSupport(Portal.newNumber()));
        Portal.accept(code);
        Portal.task(code, SUPPORT);

        withdraw(code, UUID.randomUUID().toString()).expect(200);

        assertThat(states(code)).containsExactly("WITHDRAWN", "WITHDRAWN", "WITHDRAWN", "WITHDRAWN");
        assertThat(open(code)).as("tasks, deadlines and processes left").isZero();
    }

    @Test
    void theSupportNobodyHasDecidedYetEndsAfterAllOthers() {
        BirthWalk walk = new BirthWalk(server);
        String code = walk.registered(Portal.withSupport(Portal.newNumber()));
        walk.refuseWhatFollows(code);
        eventually(
                "the support is all that is left",
                Portal.PATIENCE,
                () -> states(code),
                states -> states.equals(List.of("GRANTED", "REJECTED", "REJECTED", "IN_PROGRESS")));

        withdraw(code, UUID.randomUUID().toString()).expect(200);

        assertThat(states(code)).containsExactly("GRANTED", "REJECTED", "REJECTED", "WITHDRAWN");
        assertThat(open(code)).as("tasks, deadlines and processes left").isZero();
    }

    @Test
    void theNumberThatWasAskedForIsNotWantedAnyMore() {
        String code = Portal.submitted();
        Portal.accept(code);
        String asked = Portal.numberRequest(code);

        withdraw(code, UUID.randomUUID().toString()).expect(200);

        eventually(
                "the population database is told",
                Portal.PATIENCE,
                () -> server.agencies().at("/population/notices").stream()
                        .map(Received::body)
                        .anyMatch(notice -> notice.path("kind").asText().equals("REQUEST_WITHDRAWN")
                                && notice.path("request").asText().equals(asked)));
    }

    @Test
    void whatIsBeingEnteredIsKnownBeforeTheRestIsTakenBack() {
        BirthWalk walk = new BirthWalk(server);
        String code = walk.signed(Portal.submission(Portal.newNumber()), Portal.newPersonalId());
        Received entry = walk.asked("civil-status", code, 1);
        String key = UUID.randomUUID().toString();

        withdraw(code, key).expectProblem(503, "DOSSIER-013");
        assertThat(states(code)).containsExactly("IN_PROGRESS", "NOT_STARTED", "NOT_STARTED");
        BirthWalk.grant("civil-status", entry, BirthWalk.entry("giấy"));
        eventually("the entry is released", Portal.PATIENCE, () -> states(code).get(0), "GRANTED"::equals);

        withdraw(code, key).expect(200);
        assertThat(states(code)).containsExactly("GRANTED", "WITHDRAWN", "WITHDRAWN");
    }

    @Test
    void whatTheRegisterDidNotEnterIsTakenBackWhole() {
        BirthWalk walk = new BirthWalk(server);
        String code = walk.signed(Portal.submission(Portal.newNumber()), Portal.newPersonalId());
        BirthWalk.answer(
                "civil-status",
                walk.asked("civil-status", code, 1),
                "REJECTED",
                "{\"reason\":\"Đã đăng ký nơi khác\",\"legalGround\":\"Luật Hộ tịch 2014, Đ12\"}");
        Portal.task(code, "Task_CorrectDossier");

        withdraw(code, UUID.randomUUID().toString()).expect(200);
        assertThat(states(code)).containsOnly("WITHDRAWN");
        assertThat(open(code)).as("tasks, deadlines and processes left").isZero();
    }

    private static List<String> states(String code) {
        return OFFICER.get("dossiers/" + code)
                .expect(200)
                .json()
                .path("procedures")
                .findValuesAsText("status");
    }

    @Test
    void aKeyUsedForAnotherDossierIsRefusedInsteadOfTakenForARepeat() {
        String one = Portal.submitted();
        String other = Portal.submitted();
        String key = UUID.randomUUID().toString();
        withdraw(one, key).expect(200);

        withdraw(other, key).expectProblem(409, "DOSSIER-002");

        assertThat(new Api("portal").get("dossiers/" + other).expect(200).at("status"))
                .isNotEqualTo("WITHDRAWN");
        withdraw(other, UUID.randomUUID().toString()).expect(200);
    }

    private static Api.Answer withdraw(String code, String key) {
        return new Api("portal").post("dossiers/" + code + "/withdrawal", WISH, "Idempotency-Key", key);
    }

    private long open(String code) {
        return server.database().number("select count(*) from officer_task where dossier_code = ?", code)
                + server.database()
                        .number("select count(*) from deadline where dossier_code = ? and state = 'RUNNING'", code)
                + server.database()
                        .number(
                                "select count(*) from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?"
                                        + " and PROC_DEF_ID_ not like 'notice-delivery%'",
                                code);
    }
}
