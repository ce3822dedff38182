package vn.lienthong.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.lienthong.acceptance.Proves;

/** Nothing on the pages that axe can see keeps anybody from using them (WCAG 2.1, levels A and AA). */
@Proves("S25")
class AccessibilityBrowserIT extends BrowserJourney {
    private static final List<String> LEVELS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;

    @Test
    void everyPageIsAccessible() {
        visit("/login.xhtml");
        scan("log-in");
        logIn("hotich.79901");
        assertThat(heading("Hồ sơ")).isVisible();
        scan("dossiers");
        page().locator("a.lt-code").first().click();
        assertThat(page().locator("ol.lt-timeline")).isVisible();
        scan("dossier");
        visit("/ui/tasks/index.xhtml");
        scan("tasks");
        page().locator("a.lt-primary").first().click();
        page().getByText("Ghi quyết định").click();
        assertThat(page().getByRole(AriaRole.ALERT)).isVisible();
        scan("task without a decision");
        page().getByLabel("Từ chối tiếp nhận").check();
        assertThat(page().getByLabel("Căn cứ pháp lý (điều, khoản)")).isVisible();
        scan("task");
        page().getByText("Ghi quyết định").click();
        assertThat(page().getByRole(AriaRole.ALERT)).isVisible();
        scan("task with an error");
        visit("/ui/nothing.xhtml");
        scan("missing");
    }

    @Test
    void noPageIsWiderThanAPhone() {
        page().setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        visit("/login.xhtml");
        fits("log-in");
        logIn("hotich.79901");
        assertThat(heading("Hồ sơ")).isVisible();
        fits("dossiers");
        page().locator("a.lt-code").first().click();
        assertThat(page().locator("ol.lt-timeline")).isVisible();
        fits("dossier");
        visit("/ui/tasks/index.xhtml");
        fits("tasks");
        page().locator("a.lt-primary").first().click();
        assertThat(page().locator(".lt-task-of")).isVisible();
        fits("task");
    }

    private void scan(String what) {
        assertThat(new AxeBuilder(page()).withTags(LEVELS).analyze().getViolations())
                .as(what)
                .extracting(rule -> rule.getId() + ": "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .isEmpty();
    }

    private void fits(String what) {
        assertThat(((Number) page().evaluate("() => document.documentElement.scrollWidth")).intValue())
                .as(what)
                .isLessThanOrEqualTo(PHONE_WIDTH);
    }
}
