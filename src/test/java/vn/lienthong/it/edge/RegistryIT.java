package vn.lienthong.it.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** A registry that keeps silent keeps no dossier waiting, and may be asked again by the officer who has the task. */
class RegistryIT {
    private static final String SILENT = "Cơ sở dữ liệu dân cư chưa trả lời";
    private static final String PERSON = "/population/persons/" + Portal.REQUESTER_NUMBER;

    private final EdgeServer server = EdgeServer.shared();

    @Test
    void theOfficerAsksASilentRegistryAgain() {
        server.agencies().breakDown(PERSON);
        String code = Portal.submitted();
        Pages pages = Pages.loggedIn("hotich.79901");
        String task = "ui/tasks/view.xhtml?id=" + Portal.task(code, "Task_VerifyDossier");
        assertThat(pages.open(task)).contains(SILENT);
        assertThat(pages.submit("registry:again", "registry")).contains("/ui/tasks/view.xhtml");
        assertThat(pages.open(task)).as("still silent").contains(SILENT).contains("vẫn chưa trả lời");

        server.agencies().repair(PERSON);
        pages.open(task);
        assertThat(pages.submit("registry:again", "registry")).contains("/ui/tasks/view.xhtml");

        assertThat(pages.open(task)).doesNotContain(SILENT).contains("Đã tra cứu lại");
        assertThat(server.database()
                        .number(
                                "select count(*) from audit_entry where action = 'FETCH_REGISTRY_DATA' and dossier_code = ?",
                                code))
                .isEqualTo(3);
    }

    @Test
    void aSystemOfTheDeskReadsTheDeclarationBesideTheRegistryAndAsksAgain() {
        server.agencies().breakDown(PERSON);
        String code = Portal.submitted();
        String task = Portal.task(code, "Task_VerifyDossier");
        Api robot = new Api("robot.79901.civil-status");
        assertThat(finding(robot, code)).isEqualTo("UNAVAILABLE");

        server.agencies().repair(PERSON);
        robot.post("tasks/" + task + "/registry-lookup", Map.of()).expect(200);

        assertThat(finding(robot, code)).as("it has answered").isEqualTo("NOT_FOUND");
        JsonNode declaration =
                robot.get("dossiers/" + code + "/declaration").expect(200).json();
        assertThat(declaration.path("sections").findValuesAsText("path")).contains("child.fullName", "mother.fullName");
        assertThat(declaration.toString()).as("numbers are masked").doesNotContain(Portal.REQUESTER_NUMBER);
    }

    @Test
    void whatIsNotOfTheCallersUnitIsNeitherReadNorLookedUp() {
        String code = Portal.submitted();
        String task = Portal.task(code, "Task_VerifyDossier");
        Api stranger = new Api("robot.79902.civil-status");

        stranger.get("dossiers/" + code + "/declaration").expectProblem(404, "DOSSIER-006");
        stranger.post("tasks/" + task + "/registry-lookup", Map.of()).expectProblem(404, "TASK-001");
        new Api("portal").get("dossiers/" + code + "/declaration").expect(403);
    }

    @Test
    void theNumberIssuedIsOnTheDossiersPageMasked() {
        String code =
                new BirthWalk(EdgeServer.shared()).registered(Portal.submission(Portal.newNumber()), "079326112345");

        assertThat(Pages.loggedIn("hotich.79901").open("ui/dossiers/view.xhtml?code=" + code))
                .contains("Số định danh được cấp", "079*******45")
                .doesNotContain("079326112345");
    }

    private static String finding(Api caller, String code) {
        JsonNode sections = caller.get("dossiers/" + code + "/declaration")
                .expect(200)
                .json()
                .path("sections");
        return StreamSupport.stream(sections.spliterator(), false)
                .filter(section -> section.path("key").asText().equals("requester"))
                .findFirst()
                .orElseThrow()
                .path("finding")
                .asText();
    }
}
