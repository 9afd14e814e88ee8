package vn.datmui;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/**
 * What a page and its parts weighed over the wire, headers included.
 *
 * @param scripts the part that is JavaScript
 */
public record PageWeight(long total, long scripts, List<String> parts) {

    @SuppressWarnings("unchecked")
    static PageWeight of(Page page) {
        var entries = (List<Map<String, Object>>) page.evaluate("""
                () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
                    .map((entry) => ({ name: entry.name, bytes: entry.transferSize }))""");
        return new PageWeight(
                entries.stream().mapToLong(PageWeight::bytes).sum(),
                entries.stream()
                        .filter(PageWeight::isScript)
                        .mapToLong(PageWeight::bytes)
                        .sum(),
                entries.stream()
                        .map(entry -> bytes(entry) + " " + entry.get("name"))
                        .toList());
    }

    private static long bytes(Map<String, Object> entry) {
        return ((Number) entry.get("bytes")).longValue();
    }

    private static boolean isScript(Map<String, Object> entry) {
        return entry.get("name").toString().endsWith(".js");
    }
}
