package vn.datmui.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

/**
 * Sends a person on to another site after a form. Our pages let forms lead to this site only (form-action of the
 * Content-Security-Policy), and browsers hold a redirect after a form to the same rule: so the form ends here, and the browser
 * goes on by itself, or by the link.
 */
public final class Onward {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="vi">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Đang chuyển tiếp</title></head>
            <body><main><h1>Đang chuyển tiếp</h1><p><a href="%s">Tiếp tục <span lang="en">(Continue)</span></a></p></main></body>
            </html>
            """;

    private Onward() {}

    /** @param address encoded, without control characters */
    public static void to(HttpServletResponse response, String address) throws IOException {
        response.setStatus(HttpServletResponse.SC_OK);
        response.setHeader("Refresh", "0; url=" + address);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(PAGE.formatted(HtmlUtils.htmlEscape(address)));
    }
}
