package vn.datmui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A person at a browser, for journeys: {@code try (var browser = Browser.at(port).phone().open()) { browser.go("/"); ... }}.
 * Every page that is reached by {@link #go}, {@link #follow} or {@link #press} is inspected: axe finds no violation in
 * light and dark (of a browser without scripts on a {@link Replica} of the page), nothing is wider than the screen, no word is missing. Closing
 * fails if the console or the Content-Security-Policy complained.
 */
public final class Browser implements AutoCloseable {

    private final BrowserSetup setup;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Browser(BrowserSetup setup, BrowserContext context) {
        this.setup = setup;
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(30_000);
        page.onConsoleMessage(this::note);
        page.onPageError(complaints::add);
    }

    /** A browser for the platform on this port of this machine: a desktop in light colours with scripts, until changed. */
    public static BrowserSetup at(int port) {
        return new BrowserSetup(port, 1366, 768, true, ColorScheme.LIGHT);
    }

    /** Playwright's page, for what the methods here do not offer. */
    public Page page() {
        return page;
    }

    /** Opens an address of the platform and inspects what it shows. */
    public Browser go(String path) {
        return open(path).inspect();
    }

    /** Opens an address without looking closer: axe's own work would spoil what is measured. */
    public Browser open(String path) {
        page.navigate(setup.address(path));
        return this;
    }

    /** Follows the link with these words and inspects what it leads to. */
    public Browser follow(String words) {
        return arriveBy(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words)));
    }

    /** Presses the button, or the link that looks like one, with these words and inspects what follows. */
    public Browser press(String words) {
        return arriveBy(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words)));
    }

    /** Types into the field with this label. */
    public Browser fill(String label, String value) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(value);
        return this;
    }

    /** Types into the field with this name in the form. */
    public Browser fillNamed(String name, String value) {
        page.locator("[name=\"" + name + "\"]").first().fill(value);
        return this;
    }

    /** Ticks the radio button or checkbox with this label. */
    public Browser choose(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .check();
        return this;
    }

    /** Chooses from a select. */
    public Browser select(String label, String option) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).selectOption(option);
        return this;
    }

    /** Chooses files for the upload with this name in the form. */
    public Browser upload(String name, Path... files) {
        page.locator("input[type=file][name=\"" + name + "\"]").setInputFiles(files);
        return this;
    }

    /** What the person reads on the page. */
    public String text() {
        return page.locator("body").innerText();
    }

    public String heading() {
        return page.locator("h1").first().innerText();
    }

    /** The path and query of the page. */
    public String path() {
        return page.url().substring(setup.address("").length());
    }

    /** Looks at the page as it stands now, for instance after a part of it was replaced. */
    public Browser inspect() {
        page.waitForLoadState();
        assertThat(page.locator("main").count())
                .as("a main part on %s", page.url())
                .isEqualTo(1);
        assertThat(page.content()).as("words missing on %s", page.url()).doesNotContain("⟦");
        PageInspection.of(page).noSidewaysScroll();
        if (setup.scripts()) {
            PageInspection.of(page).accessible(setup.colours());
        } else {
            try (var replica = Replica.of(page, setup)) {
                PageInspection.of(replica.page()).accessible(setup.colours());
            }
        }
        return this;
    }

    /** Saves the whole page under target/screenshots, the size and colours in its name. */
    public Browser screenshot(String name) {
        var file = Path.of("target/screenshots", name + "-" + setup.width() + "-" + setup.coloursName() + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return this;
    }

    /** The bytes of the page and all that it loaded over the wire, if this was the browser's first page. */
    public PageWeight weight() {
        return PageWeight.of(page);
    }

    /** How much the layout of the page moved while it loaded; 0 is still. */
    public double layoutShift() {
        return PageInspection.of(page).layoutShift();
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("the browser's console").isEmpty();
    }

    private Browser arriveBy(Locator way) {
        var first = way.first();
        first.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        first.click();
        return inspect();
    }

    /** The browser itself reports a page that answers 404 or 422 as an error: that is not a complaint. */
    private void note(ConsoleMessage message) {
        var ofPage = message.text().startsWith("Failed to load resource")
                && message.location().startsWith(page.url());
        if (message.type().equals("error") && !ofPage) {
            complaints.add(message.text() + " at " + message.location());
        }
    }
}
