package vn.datmui;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The system's Chromium under Playwright, started once for all tests. */
final class Chromium {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-default-apps",
            "--disable-dev-shm-usage",
            "--disable-gpu",
            "--disable-sync",
            "--no-first-run");

    private Chromium() {}

    static BrowserContext newContext(BrowserSetup setup) {
        return Started.CHROMIUM.newContext(new NewContextOptions()
                .setViewportSize(setup.width(), setup.height())
                .setJavaScriptEnabled(setup.scripts())
                .setColorScheme(setup.colours())
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh"));
    }

    private static final class Started {

        static final com.microsoft.playwright.Browser CHROMIUM = start();

        private static com.microsoft.playwright.Browser start() {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setArgs(ARGUMENTS));
        }

        private static Path executable() {
            return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                    .map(Path::of)
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Chromium is missing: apt-get install chromium"));
        }
    }
}
