package vn.datmui;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.regex.Pattern;

/**
 * A page as a browser without scripts shows it, in a browser that can run axe: the same elements with what stood in
 * {@code noscript}, the same style sheets, and none of the page's own scripts.
 */
record Replica(BrowserContext context, Page page) implements AutoCloseable {

    private static final Pattern SCRIPTS = Pattern.compile("(?is)<script\\b.*?</script>|</?noscript\\b[^>]*>");

    static Replica of(Page original, BrowserSetup setup) {
        String address = original.url();
        String html = SCRIPTS.matcher(original.content()).replaceAll("");
        BrowserContext context = Chromium.newContext(
                new BrowserSetup(setup.port(), setup.width(), setup.height(), true, setup.colours()));
        Page page = context.newPage();
        page.route(
                address,
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html; charset=utf-8")
                        .setBody(html)));
        page.navigate(address);
        return new Replica(context, page);
    }

    @Override
    public void close() {
        context.close();
    }
}
