package vn.lienthong.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An officer of a commune finds a dossier of his and reads it. The product holds at least one dossier of 79901. */
class DossiersBrowserIT extends BrowserJourney {
    private static final String OFFICER = "hotich.79901";

    @Test
    void officerLogsInFindsADossierReadsItAndLogsOut() {
        visit("/ui/dossiers/index.xhtml?unit=79901");
        assertThat(page()).hasURL(Pattern.compile(".*/login\\.xhtml.*"));
        picture("login");
        logIn(OFFICER);

        assertThat(page()).hasURL(Pattern.compile(".*/ui/dossiers/index\\.xhtml\\?unit=79901$"));
        assertThat(heading("Hồ sơ")).isVisible();
        Locator first = page().locator("a.lt-code").first();
        String code = first.textContent();
        picture("dossiers");
        first.click();

        assertThat(heading("Hồ sơ " + code)).isVisible();
        assertThat(page().locator("ol.lt-timeline li").first()).isVisible();
        picture("dossier");

        page().getByRole(AriaRole.BUTTON, named("Đăng xuất")).click();
        assertThat(page()).hasURL(Pattern.compile(".*/login\\.xhtml$"));
        visit("/ui/dossiers/view.xhtml?code=" + code);
        assertThat(page()).hasURL(Pattern.compile(".*/login\\.xhtml.*"));
    }

    @Test
    void wrongPasswordIsRefusedInOneSentence() {
        visit("/login.xhtml");
        logIn(OFFICER, "not-the-password");
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("Tên đăng nhập hoặc mật khẩu không đúng.");
    }

    @Test
    void dossierOfAnotherUnitDoesNotExistForTheOfficer() {
        visit("/login.xhtml");
        logIn(OFFICER);
        assertThat(heading("Hồ sơ")).isVisible();
        visit("/ui/dossiers/index.xhtml?unit=79902");
        assertThat(page().getByText("Không có hồ sơ nào phù hợp.")).isVisible();
    }

    private Locator heading(String text) {
        return page().getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
