package vn.datmui.papers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One paper ready to be printed.
 *
 * @param name for messages
 * @param title the document's title, as readers and screen readers show it
 * @param subject what it is about, for the metadata
 * @param day the paper's own date; null when it carries none
 * @param style the names of its style sheets
 * @param sizes the font sizes in points to try, until everything stands on one page; one size: as many pages as needed
 * @param body XHTML inside the body element
 * @param lastResort the body to use when no size makes one page, with the list on a page of its own
 */
record Sheet(
        String name,
        String title,
        String subject,
        @Nullable LocalDate day,
        String style,
        List<Double> sizes,
        String body,
        @Nullable String lastResort) {

    /** The whole XHTML document in one font size. */
    String xhtml(String content, double size) {
        return """
            <html lang="vi"><head><title>%1$s</title><meta name="subject" content="%2$s"/>
            <meta name="description" content="%2$s"/><style>%3$s
            body { font-size: %4$spt }</style></head><body>%5$s</body></html>"""
                .formatted(
                        PaperText.escapeLine(title), PaperText.escapeLine(subject), PaperFiles.style(style), size, content);
    }
}
