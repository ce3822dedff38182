package vn.lienthong.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Papers of a dossier are opened from its page, by those who may see it, and the opening is written down. */
class PapersBrowserIT extends BrowserJourney {

    @Test
    void openedPaperIsShownSafelyAndWrittenDown() {
        APIResponse paper = page().request().get(server().product() + paperOf("hotich.79901"));

        assertThat(paper.status()).isEqualTo(200);
        Map<String, String> headers = paper.headers();
        assertThat(headers.get("content-type")).startsWith("application/pdf");
        assertThat(headers.get("content-disposition")).startsWith("inline;");
        assertThat(headers)
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("cache-control", "no-store");
        assertThat(headers.get("content-security-policy")).contains("default-src 'none'");
        assertThat(new String(paper.body(), 0, 5)).isEqualTo("%PDF-");
        page().reload();
        Locator read = page().locator(".lt-event").filter(new Locator.FilterOptions().setHasText("Mở tài liệu"));
        assertThat(read.last()).containsText("Công chức hộ tịch");
    }

    @Test
    void paperOfAnotherUnitDoesNotExist() {
        String paper = paperOf("hotich.79901");
        page().context().clearCookies();
        visit("/login.xhtml");
        logIn("hotich.79902");
        assertThat(heading("Hồ sơ")).isVisible();

        assertThat(page().request().get(server().product() + paper).status()).isEqualTo(404);
        assertThat(page().request().get(server().product() + "/ui/documents/x").status())
                .isEqualTo(404);
    }

    @Test
    void paperIsNotForWhoHasNotLoggedIn() {
        String paper = paperOf("hotich.79901");
        page().context().clearCookies();

        assertThat(page().request().get(server().product() + paper).url()).contains("/login.xhtml");
    }

    /** @return address of the first paper of the latest dossier, below the product's */
    private String paperOf(String officer) {
        visit("/ui/dossiers/index.xhtml");
        logIn(officer);
        page().locator("a.lt-code").first().click();
        String href = page().locator("a.lt-paper").first().getAttribute("href");
        return href.substring(href.indexOf("/ui/"));
    }
}
