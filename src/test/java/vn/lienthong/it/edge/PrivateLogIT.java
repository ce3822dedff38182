package vn.lienthong.it.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lienthong.it.Eventually.eventually;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The database refuses a row and quotes it; whoever asked for it, nobody in it is named in the log. */
class PrivateLogIT {
    private final EdgeServer server = EdgeServer.shared();

    @AfterEach
    void nobodyIsNamed() {
        assertThat(server.log())
                .doesNotContain("Gieo Lỗi")
                .doesNotContain("gieo loi")
                .doesNotContain(Portal.CHILD)
                .doesNotContain(Portal.REQUESTER_NUMBER)
                .doesNotContain("Failing row");
    }

    @Test
    void failedRequestIsLoggedUnderItsReference() {
        refuse("subject <> 'Gieo Lỗi Nộp'");

        Api.Answer answer = Portal.submit(
                        UUID.randomUUID().toString(), Portal.submission(Portal.newNumber(), "Gieo Lỗi Nộp"))
                .expectProblem(500, "PLATFORM-500");

        String reference = answer.at("detail").replaceAll(".*?([0-9a-f]{8}).*", "$1");
        assertThat(logOnce("PLATFORM-500 reference " + reference))
                .contains("at vn.lienthong.dossier.web.DossiersResource");
    }

    @Test
    void failedJobIsLoggedAndKeptWithoutPersons() {
        refuse("subject <> 'Gieo Lỗi Tra' or registry_check is null");

        String code = Portal.submitted(Portal.submission(Portal.newNumber(), "Gieo Lỗi Tra"));

        String log = logOnce("ENGINE-005 " + code);
        assertThat(log).containsPattern("SQL\\w*Exception 23");
        String job = log.replaceAll("(?s).*?: job (\\S+) .*", "$1");
        String kept = "select EXCEPTION_MSG_ from ACT_RU_JOB where ID_ = ? and EXCEPTION_MSG_ is not null";
        assertThat(eventually(
                        "the failure is kept with the job",
                        Portal.PATIENCE,
                        () -> server.database().texts(kept, job),
                        found -> !found.isEmpty()))
                .singleElement()
                .asString()
                .startsWith("ProcessEngineException")
                .doesNotContain("Gieo");
        assertThat(server.database()
                        .number(
                                "select count(*) from ACT_RU_JOB where EXCEPTION_STACK_ID_ is not null and ID_ = ?",
                                job))
                .isZero();
    }

    @Test
    void failedPageIsLoggedWithoutPersons() {
        refuse("subject <> 'Gieo Lỗi Nhận' or status = 'SUBMITTED'");
        String code = Portal.submitted(Portal.submission(Portal.newNumber(), "Gieo Lỗi Nhận"));
        Pages pages = Pages.loggedIn("hotich.79901");
        pages.open("ui/tasks/view.xhtml?id=" + Portal.task(code, "Task_VerifyDossier"));

        pages.press("decide:store", "decide", "decide", Map.of("decide:choice", "ACCEPT"));

        assertThat(logOnce("UI-500 ")).contains("at vn.lienthong.tasklist");
    }

    private void refuse(String condition) {
        server.database()
                .execute("alter table dossier add constraint it_"
                        + UUID.randomUUID().toString().replace('-', '_') + " check (" + condition + ")");
    }

    /** @return the log from that text on */
    private String logOnce(String text) {
        String log = eventually("the log says " + text, Portal.PATIENCE, server::log, all -> all.contains(text));
        return log.substring(log.indexOf(text));
    }
}
