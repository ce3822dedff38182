package vn.lienthong.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The civil-status officer of 79901 decides a task. The product holds at least one open task to verify there. */
class TasksBrowserIT extends BrowserJourney {

    @Test
    void refusalWithoutReasonStaysOpenAndAcceptanceEndsTheTask() {
        visit("/ui/tasks/index.xhtml");
        logIn("hotich.79901");
        Locator decide = page().getByRole(AriaRole.BUTTON, named("Giải quyết")).first();
        String code = page().locator("a.lt-code").first().textContent();
        picture("tasks");
        decide.click();

        Locator dialog = page().getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText(code);
        dialog.getByLabel("Từ chối tiếp nhận").check();
        assertThat(dialog.getByLabel("Căn cứ pháp lý (điều, khoản)")).isVisible();
        dialog.getByRole(AriaRole.BUTTON, inside("Ghi quyết định")).click();
        assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("Quyết định này phải nêu đủ lý do và căn cứ.");
        picture("decide");

        dialog.getByLabel("Tiếp nhận hồ sơ").check();
        assertThat(dialog.locator(".lt-consequence")).containsText("thời hạn bắt đầu tính");
        dialog.getByRole(AriaRole.BUTTON, inside("Ghi quyết định")).click();
        assertThat(dialog).isHidden();
        assertThat(page().getByText("Đã ghi quyết định cho hồ sơ " + code)).isVisible();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Locator.GetByRoleOptions inside(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
