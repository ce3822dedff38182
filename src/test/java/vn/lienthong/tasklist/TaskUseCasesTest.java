package vn.lienthong.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lienthong.procedure.OfficerDecided;
import vn.lienthong.security.Grant;
import vn.lienthong.security.Role;

class TaskUseCasesTest {
    private static final String ME = "hotich.79901";
    private static final String VERIFY = "Task_VerifyDossier";
    private final FakeDesk desk = new FakeDesk(ME, new Grant(Role.CIVIL_STATUS, "79901", null));

    @Test
    void freeTaskIsTakenOnceAndWrittenDownOnce() {
        OfficerTask task = desk.open("1", VERIFY, Role.CIVIL_STATUS);
        assertThat(desk.claimTask().claim("1")).isEqualTo(new TaskResult.Done(task));
        assertThat(desk.claimTask().claim("1")).isEqualTo(new TaskResult.Done(task));
        assertThat(task.claimedBy()).contains(ME);
        assertThat(task.claimedAt()).contains(FakeDesk.NOW);
        assertThat(desk.acts()).extracting("action").containsExactly("CLAIM_TASK");
        assertThat(desk.actedAs).isEqualTo(Role.CIVIL_STATUS);
    }

    @Test
    void taskOfAColleagueCanNeitherBeTakenNorGivenBackNorDecided() {
        desk.open("1", VERIFY, Role.CIVIL_STATUS).claim("hotich2.79901", FakeDesk.NOW);
        var held = new TaskResult.HeldByAnother("hotich2.79901");
        assertThat(desk.claimTask().claim("1")).isEqualTo(held);
        assertThat(desk.releaseTask().release("1")).isEqualTo(held);
        assertThat(desk.completeTask().complete("1", TaskDecision.of("ACCEPT", null, null)))
                .isEqualTo(held);
        assertThat(desk.told).isEmpty();
    }

    @Test
    void taskOfAnotherRoleIsOutOfScope() {
        desk.open("1", "Task_SignBirthCertificate", Role.SIGNER);
        assertThat(desk.completeTask().complete("1", TaskDecision.of("SIGN", null, null)))
                .isEqualTo(new TaskResult.OutOfScope());
        assertThat(desk.told).isEmpty();
    }

    @Test
    void endedTaskIsGone() {
        assertThat(desk.claimTask().claim("1")).isEqualTo(new TaskResult.Gone());
    }

    @Test
    void onlyATakenTaskIsGivenBack() {
        OfficerTask task = desk.open("1", VERIFY, Role.CIVIL_STATUS);
        assertThat(desk.releaseTask().release("1")).isEqualTo(new TaskResult.NotHeld());
        task.claim(ME, FakeDesk.NOW);
        assertThat(desk.releaseTask().release("1")).isEqualTo(new TaskResult.Done(task));
        assertThat(task.claimedBy()).isEmpty();
    }

    @Test
    void unknownDecisionNamesThePossibleOnes() {
        desk.open("1", VERIFY, Role.CIVIL_STATUS);
        assertThat(desk.completeTask().complete("1", TaskDecision.of(null, null, null)))
                .isEqualTo(new TaskResult.DecisionUnknown(
                        List.of("ACCEPT", "REFUSE", "ASK_SUPPLEMENT", "ASK_MARITAL_STATUS")));
    }

    @Test
    void refusalNeedsReasonAndLegalGround() {
        desk.open("1", VERIFY, Role.CIVIL_STATUS);
        assertThat(desk.completeTask().complete("1", TaskDecision.of("REFUSE", " ", null)))
                .isEqualTo(new TaskResult.Incomplete(List.of("reason", "legalGround")));
        assertThat(desk.told).isEmpty();
    }

    @Test
    void decisionIsWrittenDownAndToldBeforeTheEngineGoesOn() {
        desk.open("1", VERIFY, Role.CIVIL_STATUS);
        desk.completeTask().complete("1", TaskDecision.of("REFUSE", "Đã đăng ký.", "Luật Hộ tịch 2014, Điều 12"));
        assertThat(desk.acts()).extracting("action").containsExactly("COMPLETE_TASK");
        assertThat(desk.told.get(1)).isInstanceOfSatisfying(OfficerDecided.class, told -> {
            assertThat(told.decision()).isEqualTo("REFUSE");
            assertThat(told.reason()).isEqualTo("Đã đăng ký.");
            assertThat(told.legalGround()).isEqualTo("Luật Hộ tịch 2014, Điều 12");
            assertThat(told.actor().id()).isEqualTo(ME);
        });
        assertThat(desk.told.get(2)).isEqualTo(Map.of("decision", "REFUSE"));
    }

    @Test
    void freeTaskIsDecidedWithoutTakingItFirst() {
        OfficerTask task = desk.open("1", VERIFY, Role.CIVIL_STATUS);
        assertThat(desk.completeTask().complete("1", TaskDecision.of("ACCEPT", null, null)))
                .isEqualTo(new TaskResult.Done(task));
        assertThat(desk.rows).isEmpty();
    }

    @Test
    void nothingIsStoredWhileSomethingStandsAgainstTheDecision() {
        var desk = new FakeDesk("hotich.79901", new Grant(Role.CIVIL_STATUS, "79901", null));
        desk.open("1", "Task_VerifyDossier", Role.CIVIL_STATUS);
        desk.objection = TaskResult.Objected.because("suspicion");

        assertThat(desk.completeTask().complete("1", TaskDecision.of("ACCEPT", null, null)))
                .isEqualTo(desk.objection);
        assertThat(desk.acts()).isEmpty();
    }
}
