package vn.lienthong.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What colleagues and agencies do shows on an open page by itself, and takes nothing from who is reading it. */
class LiveBrowserIT extends BrowserJourney {
    private static final LocatorAssertions.ContainsTextOptions SOON = new LocatorAssertions.ContainsTextOptions()
            .setTimeout(Duration.ofSeconds(60).toMillis());

    @Test
    void listShowsADecisionMadeElsewhereAndKeepsFilterFocusAndPlace() {
        visit("/ui/tasks/index.xhtml");
        logIn("hotich.79901");
        String code = waitingDossier();
        String address = "/ui/dossiers/index.xhtml?unit=79901&q=" + code;
        visit(address);
        Locator row = page().locator(".lt-table tr").filter(new Locator.FilterOptions().setHasText(code));
        assertThat(row).containsText("Mới nộp");
        page().evaluate(
                        "() => { window.notReloaded = true; document.body.style.minHeight = '3000px'; scrollTo(0, 120); }");
        Locator link = row.locator("a.lt-code");
        link.evaluate("link => { window.before = link; link.focus({ preventScroll: true }); }");

        server().decideElsewhere(code, "ACCEPT");

        assertThat(row).containsText("Đã tiếp nhận", SOON);
        // A dossier asks for three procedures or more; each has its date, but childbirth support, whose limit is
        // unread.
        Locator steps =
                row.locator(".lt-steps li").filter(new Locator.FilterOptions().setHasNotText("Hỗ trợ sinh con"));
        assertThat(steps.nth(2)).isVisible();
        assertThat(steps.filter(new Locator.FilterOptions().setHas(page().locator(".lt-due time"))))
                .hasCount(steps.count());
        assertThat(link).isFocused();
        assertThat(page().evaluate("() => window.before.isConnected")).isEqualTo(false);
        assertThat(page().evaluate("() => window.notReloaded")).isEqualTo(true);
        assertThat(((Number) page().evaluate("() => scrollY")).intValue()).isEqualTo(120);
        assertThat(page().url()).endsWith(address);
        assertThat(page().locator("#q")).hasValue(code);
    }

    @Test
    void dossierShowsItsNextStepByItself() {
        visit("/ui/tasks/index.xhtml");
        logIn("hotich.79901");
        String code = waitingDossier();
        visit("/ui/dossiers/view.xhtml?code=" + code);
        assertThat(page().locator(".lt-facts")).containsText("Mới nộp");
        Locator paper = page().locator("a.lt-paper").first();
        paper.focus();

        server().decideElsewhere(code, "ACCEPT");

        assertThat(page().locator(".lt-facts")).containsText("Đã tiếp nhận", SOON);
        assertThat(page().locator("ol.lt-timeline")).containsText("Tiếp nhận hợp lệ");
        assertThat(paper).isFocused();
    }
}
