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
 * @param style the name of its style sheet
 * @param sizes the font sizes in points to try, largest first
 * @param onePage whether to shrink until everything stands on one page
 * @param body XHTML inside the body element
 * @param apart what to print instead when no size brings the body on one page
 */
record Sheet(
        String name,
        String title,
        String subject,
        @Nullable LocalDate day,
        String style,
        List<Double> sizes,
        boolean onePage,
        String body,
        @Nullable Apart apart) {

    /** Decree 30/2020/NĐ-CP, annex I: 13 to 14 points. */
    private static final double OFFICIAL_SIZE = 13.5;

    /** The paper on one page without its list, and the list for pages of its own ("kèm danh sách"). */
    record Apart(String body, String list) {

        String both() {
            return body + "<div class=\"apart\">" + list + "</div>";
        }
    }

    static Sheet result(String name, String title, double size, String body) {
        return new Sheet(name, title, title, null, "result", List.of(size), false, body, null);
    }

    static Sheet official(OfficialPaper paper, String body) {
        return new Sheet(
                paper.layout().template(),
                paper.title(),
                paper.subject(),
                paper.day(),
                "official",
                List.of(OFFICIAL_SIZE),
                false,
                body,
                null);
    }

    /** The whole XHTML document in one font size. */
    String xhtml(String content, double size) {
        return """
            <html lang="vi"><head><title>%1$s</title><meta name="subject" content="%2$s"/>
            <meta name="description" content="%2$s"/><style>%3$s
            body { font-size: %4$spt }</style></head><body>%5$s</body></html>""".formatted(
                PaperText.escapeLine(title), PaperText.escapeLine(subject), PaperFiles.style(style), size, content);
    }
}
