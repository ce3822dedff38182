package vn.lienthong.it.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two hands on one task: one of them gets it, the other is told who was faster, and nothing of hers is stored. A timer that is at work
 * on the same dossier keeps nobody from deciding.
 */
class TaskRacesIT {
    private static final String ENGINE_TASK = "update ACT_RU_TASK set REV_ = REV_ + 1 where ID_ = ?";
    private static final String DOSSIER = "update dossier set version = version + 1 where code = ?";
    private static final Api ROBOT = new Api("robot.79901.civil-status");
    private static final Api OFFICER = new Api("it.civil-status");
    private final EdgeDatabase database = EdgeServer.shared().database();
    private final String code = Portal.submitted();
    private final String task = Portal.task(code, "Task_VerifyDossier");

    @RepeatedTest(4)
    void ofTwoDecisionsAtTheSameInstantOneCounts() throws InterruptedException {
        List<Api.Answer> answers = AtOnce.run(
                List.of(() -> Portal.complete(ROBOT, task, "ACCEPT"), () -> Portal.complete(OFFICER, task, "ACCEPT")));

        assertOneDone(answers, List.of("TASK-001", "TASK-004"));
        assertThat(acts("COMPLETE_TASK")).isOne();
    }

    @RepeatedTest(4)
    void ofTwoClaimsAtTheSameInstantOneCounts() throws InterruptedException {
        List<Api.Answer> answers = AtOnce.run(List.of(() -> claim(ROBOT), () -> claim(OFFICER)));

        assertOneDone(answers, List.of("TASK-002", "TASK-004"));
        assertThat(acts("CLAIM_TASK")).isOne();
    }

    @RepeatedTest(2)
    void ofReleaseAndDecisionAtTheSameInstantNothingIsHalfDone() throws InterruptedException {
        claim(ROBOT).expect(200);

        List<Api.Answer> answers = AtOnce.run(List.<Supplier<Api.Answer>>of(
                () -> ROBOT.post("tasks/" + task + "/release", Map.of()),
                () -> Portal.complete(ROBOT, task, "ACCEPT")));

        assertThat(answers).extracting(Api.Answer::status).allMatch(status -> List.of(200, 404, 409)
                .contains(status));
        answers.get(1).expect(200);
        assertThat(acts("COMPLETE_TASK")).isOne();
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aDecisionThatClashesWithATimerIsTriedOnceMoreAndCountsOnce(boolean engine) throws InterruptedException {
        AtomicReference<Future<Api.Answer>> decision = new AtomicReference<>();

        database.changeUnderSomebodysHands(
                engine ? ENGINE_TASK : DOSSIER,
                engine ? task : code,
                () -> decision.set(CompletableFuture.supplyAsync(() -> Portal.complete(ROBOT, task, "ACCEPT"))));

        AtOnce.result(decision.get()).expect(200);
        assertThat(acts("COMPLETE_TASK")).isOne();
        assertThat(acts("ACCEPT_DOSSIER")).isOne();
    }

    @Test
    void aDecisionOnThePageThatClashesCountsOnceToo() throws InterruptedException {
        Pages pages = Pages.loggedIn("hotich.79901");
        pages.open("ui/tasks/view.xhtml?id=" + task);
        AtomicReference<Future<String>> page = new AtomicReference<>();

        database.changeUnderSomebodysHands(
                ENGINE_TASK,
                task,
                () -> page.set(CompletableFuture.supplyAsync(
                        () -> pages.press("decide:store", "decide", "decide", Map.of("decide:choice", "ACCEPT")))));

        assertThat(AtOnce.result(page.get())).contains("<redirect").doesNotContain("<error>");
        assertThat(acts("COMPLETE_TASK")).isOne();
    }

    private void assertOneDone(List<Api.Answer> answers, List<String> refusals) {
        assertThat(answers).extracting(Api.Answer::status).containsOnlyOnce(200);
        Api.Answer other = answers.stream()
                .filter(each -> each.status() != 200)
                .findFirst()
                .orElseThrow();
        assertThat(other.type()).startsWith("application/problem+json");
        assertThat(other.at("type").replace("urn:lienthong:problem:", "")).isIn(refusals);
    }

    private Api.Answer claim(Api officer) {
        return officer.post("tasks/" + task + "/claim", Map.of());
    }

    private long acts(String action) {
        return database.number("select count(*) from audit_entry where action = ? and dossier_code = ?", action, code);
    }
}
