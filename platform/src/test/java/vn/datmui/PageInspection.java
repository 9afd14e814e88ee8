package vn.datmui;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Collectors;

/** What is measured on every page that a test visits. */
record PageInspection(Page page) {

    static PageInspection of(Page page) {
        return new PageInspection(page);
    }

    PageInspection noSidewaysScroll() {
        var wide = (List<?>) page.evaluate("""
                () => {
                    const screen = document.documentElement.clientWidth
                    return document.documentElement.scrollWidth <= screen
                        ? []
                        : [...document.querySelectorAll('main *, header *, footer *')]
                            .filter((element) => element.getBoundingClientRect().right > screen + 1)
                            .map((element) => element.outerHTML.slice(0, 200))
                }""");
        assertThat(wide).as("elements wider than the screen on %s", page.url()).isEmpty();
        return this;
    }

    /** No violation of any axe rule in the colours that the person uses, and enough contrast in the others too. */
    PageInspection accessible(ColorScheme used) {
        assertNone(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations(), used);
        var other = used == ColorScheme.DARK ? ColorScheme.LIGHT : ColorScheme.DARK;
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(other));
        assertNone(contrast(), other);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(used));
        return this;
    }

    double layoutShift() {
        return ((Number) page.evaluate("""
                () => new Promise((resolve) => {
                    let sum = 0
                    new PerformanceObserver((list) => list.getEntries().forEach((entry) => { sum += entry.value }))
                        .observe({ type: 'layout-shift', buffered: true })
                    setTimeout(() => resolve(sum), 300)
                })""")).doubleValue();
    }

    private List<Rule> contrast() {
        return new AxeBuilder(page)
                .setLegacyMode(true)
                .withRules(List.of("color-contrast", "link-in-text-block"))
                .analyze()
                .getViolations();
    }

    private void assertNone(List<Rule> violations, ColorScheme colours) {
        assertThat(violations.stream().map(PageInspection::describe).collect(Collectors.joining("\n")))
                .as("axe on %s in %s colours", page.url(), colours)
                .isEmpty();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + "\n"
                + rule.getNodes().stream()
                        .map(node -> "  " + node.getHtml() + "\n    " + node.getFailureSummary())
                        .collect(Collectors.joining("\n"));
    }
}
