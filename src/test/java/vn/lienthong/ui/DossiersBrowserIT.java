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
        Locator mother = page().locator(".lt-form-section")
                .filter(new Locator.FilterOptions()
                        .setHas(page().locator(
                                        "h3", new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*Mẹ\\s*$")))));
        assertThat(mother.first()).containsText("Số định danh cá nhân");
        assertThat(page().getByText("Cam đoan lời khai là đúng sự thật")).isVisible();
        picture("dossier");

        page().getByRole(AriaRole.BUTTON, named("Đăng xuất")).click();
        assertThat(page()).hasURL(Pattern.compile(".*/login\\.xhtml$"));
        visit("/ui/dossiers/view.xhtml?code=" + code);
        assertThat(page()).hasURL(Pattern.compile(".*/login\\.xhtml.*"));
    }

    @Test
    void everyClockTellsWhyItIsDueAndStaysOpenWhileThePageIsLive() {
        visit("/ui/dossiers/index.xhtml?unit=79901");
        logIn(OFFICER);
        page().locator("a.lt-code").first().click();
        Locator notice = page().locator(".lt-deadlines details")
                .filter(new Locator.FilterOptions().setHasText("thông báo thiếu hoặc từ chối"));

        notice.locator("summary").first().click();

        assertThat(notice.first()).containsText("Căn cứ: NĐ 63/2024");
        page().waitForResponse(response -> response.request().method().equals("POST"), () -> {});
        assertThat(notice.first()).hasAttribute("open", "");
        picture("deadlines");
    }

    @Test
    void otherLanguageIsShownAtTheSameAddress() {
        visit("/ui/dossiers/index.xhtml");
        logIn("hotich.79901");
        page().locator("a.lt-code").first().click();
        String address = page().url() + "&steps=true";
        page().navigate(address);

        page().getByText("English").click();

        assertThat(page().locator("html")).hasAttribute("lang", "en");
        assertThat(page()).hasURL(address);
        page().getByText("Tiếng Việt").click();
        assertThat(page()).hasURL(address);
    }

    @Test
    void wrongPasswordIsRefusedInOneSentence() {
        visit("/login.xhtml");
        logIn(OFFICER, "not-the-password");
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("Tên đăng nhập hoặc mật khẩu không đúng.");
    }

    @Test
    void personalNumbersOfTheDeclarationAreMasked() {
        visit("/ui/dossiers/index.xhtml");
        logIn(OFFICER);
        page().locator("a.lt-code").first().click();
        Locator numbers = page().locator("tr[id$='.personalId'] td:first-of-type");
        assertThat(numbers.first()).hasText(Pattern.compile("\\d{3}\\*{7}\\d{2}"));
        assertThat(page().locator(".lt-form-section")
                        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("(^|\\D)\\d{12}(\\D|$)"))))
                .hasCount(0);
    }

    @Test
    void percentSignIsSearchedForAsItIsWritten() {
        visit("/ui/dossiers/index.xhtml?q=%25");
        logIn(OFFICER);
        assertThat(page().getByText("Không có hồ sơ nào phù hợp.")).isVisible();
    }

    @Test
    void dossierOfAnotherUnitDoesNotExistForTheOfficer() {
        visit("/login.xhtml");
        logIn(OFFICER);
        assertThat(heading("Hồ sơ")).isVisible();
        visit("/ui/dossiers/index.xhtml?unit=79902");
        assertThat(page().getByText("Không có hồ sơ nào phù hợp.")).isVisible();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
