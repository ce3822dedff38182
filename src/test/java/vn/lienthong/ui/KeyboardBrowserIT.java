package vn.lienthong.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import vn.lienthong.acceptance.Proves;

/** From log-in to the chairperson's signature without touching the mouse; wherever the focus is, it is seen. */
@Proves("S25")
class KeyboardBrowserIT extends BrowserJourney {
    private static final int FAR = 60;

    /** The number comes from another process, and the list shows the task with its next look. */
    private static final double UNTIL_TO_BE_SIGNED_MS = 60_000;

    @Test
    void birthIsAcceptedAndSignedWithTheKeyboardAlone() {
        visit("/ui/tasks/index.xhtml");
        typeLogIn("hotich.79901");
        assertThat(heading("Công việc")).isVisible();
        tabTo("a[title^='Giải quyết']");
        press("Enter");
        Locator of = page().locator(".lt-task-of a.lt-code");
        assertThat(of).isVisible();
        String code = of.textContent();

        tabTo(".lt-to-decision");
        press("Enter");
        tabTo("input[type=radio]");
        press("ArrowDown");
        assertThat(page().getByLabel("Từ chối tiếp nhận")).isFocused();
        assertThat(page().locator(".lt-consequence")).containsText("Hồ sơ kết thúc");
        assertThat(page().getByLabel("Từ chối tiếp nhận")).isFocused();
        press("ArrowUp");
        assertThat(page().locator(".lt-consequence")).containsText("thời hạn bắt đầu tính");
        tabTo("input[value='Ghi quyết định']");
        press("Enter");
        assertThat(page().getByText("Đã ghi quyết định cho hồ sơ " + code)).isVisible();

        tabTo("input[value='Đăng xuất']");
        press("Enter");
        typeLogIn("chutich.79901");
        assertThat(heading("Hồ sơ")).isVisible();
        tabTo("nav a[href*='/ui/tasks/']");
        press("Enter");
        assertThat(heading("Công việc")).isVisible();
        Locator sign = page().getByTitle("Giải quyết công việc của hồ sơ " + code);
        assertThat(sign).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(UNTIL_TO_BE_SIGNED_MS));
        tabTo("a[title$='" + code + "']");
        press("Enter");
        assertThat(heading("Ký Giấy khai sinh")).isVisible();
        tabTo("input[type=radio]");
        press("Space");
        assertThat(page().locator("input[type=radio]:checked")).hasCount(1);
        tabTo("input[value='Ghi quyết định']");
        press("Enter");
        assertThat(page().getByText("Đã ghi quyết định cho hồ sơ " + code)).isVisible();
    }

    @Test
    void firstTabLeadsPastTheNavigation() {
        visit("/ui/dossiers/index.xhtml");
        typeLogIn("hotich.79901");
        assertThat(heading("Hồ sơ")).isVisible();
        press("Tab");
        Locator skip = page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Đến nội dung chính"));
        assertThat(skip).isFocused();
        assertThat(skip).isInViewport();
        press("Enter");
        assertThat(page().locator("#content")).isFocused();
        press("Tab");
        assertThat(page().locator("#q")).isFocused();
    }

    private void typeLogIn(String username) {
        assertThat(page().getByLabel("Tên đăng nhập")).isFocused();
        page().keyboard().type(username);
        press("Tab");
        page().keyboard().type(server().password());
        press("Enter");
    }

    /** Goes on with Tab until the element is reached; every stop on the way shows where it is. */
    private void tabTo(String selector) {
        for (int i = 0; i < FAR; i++) {
            press("Tab");
            assertThat(
                            (String)
                                    page().evaluate(
                                                    "() => { const e = document.activeElement; const s = getComputedStyle(e);"
                                                            + " const seen = s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2;"
                                                            + " return seen || e === document.body ? '' : e.outerHTML.slice(0, 300) + s.outline; }"))
                    .as("focus that is not seen on the way to %s", selector)
                    .isEmpty();
            if ((boolean) page().evaluate("s => document.activeElement.matches(s)", selector)) {
                return;
            }
        }
        throw new AssertionError("Tab never reaches " + selector);
    }

    private void press(String key) {
        page().keyboard().press(key);
    }
}
