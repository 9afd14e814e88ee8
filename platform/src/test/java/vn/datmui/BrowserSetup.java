package vn.datmui;

import com.microsoft.playwright.options.ColorScheme;

/** How a browser is set before it opens: screen, scripts, colours. Each method returns a changed copy. */
public record BrowserSetup(int port, int width, int height, boolean scripts, ColorScheme colours) {

    /** 390 x 844. */
    public BrowserSetup phone() {
        return sized(390, 844);
    }

    /** 1366 x 768. */
    public BrowserSetup desktop() {
        return sized(1366, 768);
    }

    public BrowserSetup sized(int newWidth, int newHeight) {
        return new BrowserSetup(port, newWidth, newHeight, scripts, colours);
    }

    public BrowserSetup dark() {
        return new BrowserSetup(port, width, height, scripts, ColorScheme.DARK);
    }

    public BrowserSetup withoutScripts() {
        return new BrowserSetup(port, width, height, false, colours);
    }

    /** A browser of its own: no cookies, nothing cached. */
    public Browser open() {
        return new Browser(this, Chromium.newContext(this));
    }

    String address(String path) {
        return "http://localhost:" + port + path;
    }

    String coloursName() {
        return colours == ColorScheme.DARK ? "dark" : "light";
    }
}
