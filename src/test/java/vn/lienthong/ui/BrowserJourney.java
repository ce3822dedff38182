package vn.lienthong.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.lienthong.system.DemoServer;

/**
 * A journey through the pages of a running product, which is started for the first one.
 */
abstract class BrowserJourney {
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = Browser.open(WIDTH, HEIGHT);
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    Page page() {
        return browser.page();
    }

    void visit(String path) {
        page().navigate(server().product() + path);
    }

    void logIn(String username) {
        logIn(username, server().password());
    }

    void logIn(String username, String password) {
        page().getByLabel("Tên đăng nhập").fill(username);
        page().getByLabel("Mật khẩu").fill(password);
        page().keyboard().press("Enter");
    }

    Locator heading(String text) {
        return page().getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(text).setExact(true).setLevel(1));
    }

    /** On the list of tasks: the code of a dossier nobody has decided yet, the least urgent. */
    String waitingDossier() {
        assertThat(heading("Công việc")).isVisible();
        return page().locator(".lt-table a.lt-code").last().textContent();
    }

    void picture(String name) {
        page().screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "pictures", name + ".png"))
                .setFullPage(true));
    }

    static DemoServer server() {
        try {
            return DemoServer.running();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
