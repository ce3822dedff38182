package vn.lienthong.ui;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The system's Chromium, Vietnamese, with one page open. */
final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final BrowserContext context;

    private Browser(Playwright playwright, BrowserContext context) {
        this.playwright = playwright;
        this.context = context;
    }

    /**
     * @param width of the window, CSS pixels
     * @param height of the window, CSS pixels
     */
    static Browser open(int width, int height) {
        if (!Files.isExecutable(CHROMIUM)) {
            throw new IllegalStateException("Browser tests need " + CHROMIUM + ": install the package chromium.");
        }
        try {
            Path profile = Files.createTempDirectory("lienthong-browser");
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            var options = new BrowserType.LaunchPersistentContextOptions()
                    .setExecutablePath(CHROMIUM)
                    .setHeadless(true)
                    .setLocale("vi-VN")
                    .setViewportSize(width, height)
                    .setArgs(QUIET);
            return new Browser(playwright, playwright.chromium().launchPersistentContext(profile, options));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Page page() {
        return context.pages().get(0);
    }

    @Override
    public void close() {
        context.close();
        playwright.close();
    }
}
