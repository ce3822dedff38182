package vn.lienthong.ui;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * A journey through the pages of a running product: its address in the system property {@code lienthong.url}, the
 * password of the invented officers in {@code lienthong.demo.password}.
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
        page().navigate(required("lienthong.url") + path);
    }

    void logIn(String username) {
        logIn(username, required("lienthong.demo.password"));
    }

    void logIn(String username, String password) {
        page().getByLabel("Tên đăng nhập").fill(username);
        page().getByLabel("Mật khẩu").fill(password);
        page().keyboard().press("Enter");
    }

    void picture(String name) {
        page().screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "pictures", name + ".png"))
                .setFullPage(true));
    }

    private static String required(String key) {
        String value = System.getProperty(key);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("Browser tests need a running product: -D" + key + "=…");
        }
        return value;
    }
}
