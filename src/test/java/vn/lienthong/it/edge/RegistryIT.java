package vn.lienthong.it.edge;

import static org.assertj.core.api.Assertions.assertThat;

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
}
