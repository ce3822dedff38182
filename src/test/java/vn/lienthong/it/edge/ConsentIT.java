package vn.lienthong.it.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.it.Eventually.eventually;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lienthong.acceptance.Proves;

/** Somebody is asked on VNeID whether a residence may be registered; the term and the answer may cross. */
@Proves("L9")
class ConsentIT {
    private static final String ANSWERED =
            "update ACT_RU_JOBDEF set SUSPENSION_STATE_ = %d where ACT_ID_ = 'End_Answered'";

    private static final Api OFFICER = new Api("robot.79901.civil-status");

    private final EdgeServer server = EdgeServer.shared();
    private final EdgeDatabase database = server.database();
    private final BirthWalk walk = new BirthWalk(server);

    @Test
    void aConsentThatCameInTimeCountsHoweverLateTheProcessHearsOfIt() {
        String code = walk.signed(Portal.submission(Portal.newNumber()), Portal.newPersonalId());
        BirthWalk.grant("civil-status", walk.asked("civil-status", code, 1), BirthWalk.entry("giấy"));
        var asked = walk.asked("vneid", code, 1);

        database.execute(ANSWERED.formatted(2));
        try {
            BirthWalk.grant("vneid", asked, consent("VN-7"));
            assertThat(database.number(jobs("SUSPENSION_STATE_", code, "End_Answered")))
                    .as("the exchange has the answer and waits to go on")
                    .isEqualTo(2);
            expire(code);

            assertThat(walk.asked("residence", code, 1)
                            .body()
                            .at("/payload/consent/number")
                            .asText())
                    .isEqualTo("VN-7");
        } finally {
            database.execute(ANSWERED.formatted(1));
        }
        assertThat(database.texts(
                        "select state from deadline where limit_key = 'CONSENT_CAP' and dossier_code = ?", code))
                .containsExactly("MET");
        assertThat(database.number(
                        "select count(*) from audit_entry where action = 'MISS_DEADLINE' and dossier_code = ?", code))
                .isZero();
    }

    @Test
    void whoDoesNotAnswerInTimeIsTheOfficersToDecide() {
        String code = walk.signed(Portal.submission(Portal.newNumber()), Portal.newPersonalId());
        BirthWalk.grant("civil-status", walk.asked("civil-status", code, 1), BirthWalk.entry("giấy"));
        walk.asked("vneid", code, 1);

        expire(code);

        Portal.task(code, "Task_DecideConsent");
        eventually(
                "the term was missed",
                Portal.PATIENCE,
                () -> database.texts(
                        "select state from deadline where limit_key = 'CONSENT_CAP' and dossier_code = ?", code),
                states -> states.contains("MISSED"));
    }

    @Test
    void whoIsAskedAgainIsAskedAnotherQuestion() {
        String code = walk.signed(Portal.submission(Portal.newNumber()), Portal.newPersonalId());
        BirthWalk.grant("civil-status", walk.asked("civil-status", code, 1), BirthWalk.entry("giấy"));
        var first = walk.asked("vneid", code, 1);
        expire(code);
        Portal.complete(OFFICER, Portal.task(code, "Task_DecideConsent"), "ASK_AGAIN")
                .expect(200);

        var second = walk.asked("vneid", code, 2);
        assertThat(second.body().path("round").asInt()).isEqualTo(2);
        BirthWalk.grant("vneid", first, consent("VN-8"));
        assertThat(database.number(
                        "select count(*) from audit_entry where action = 'IGNORE_ANSWER' and dossier_code = ?", code))
                .as("the first question is over")
                .isOne();
        assertThat(database.texts(
                        "select state from deadline where limit_key = 'CONSENT_CAP' and dossier_code = ? order by id",
                        code))
                .containsExactly("MISSED", "RUNNING");
        BirthWalk.grant("vneid", second, consent("VN-9"));

        assertThat(walk.asked("residence", code, 1)
                        .body()
                        .at("/payload/consent/number")
                        .asText())
                .isEqualTo("VN-9");
    }

    /** The term is over for this dossier alone; the clock of the server is everybody's. */
    private void expire(String code) {
        database.execute("update ACT_RU_JOB set DUEDATE_ = CREATE_TIME_ where ID_ = '"
                + database.text(jobs("ID_", code, "Timer_ConsentExpired")) + "'");
        new Api("robot.operator").put("clock", Map.of("stopped", false)).expect(200);
    }

    private static String consent(String number) {
        return "{\"consentNumber\":\"%s\",\"consentedAt\":\"2026-11-23T09:30:00+07:00\"}".formatted(number);
    }

    private static String jobs(String what, String code, String node) {
        return "select j." + what
                + " from ACT_RU_JOB j join ACT_RU_JOBDEF d on d.ID_ = j.JOB_DEF_ID_ where d.ACT_ID_ = '"
                + node
                + "' and j.ROOT_PROC_INST_ID_ in (select ROOT_PROC_INST_ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = '"
                + code + "')";
    }
}
