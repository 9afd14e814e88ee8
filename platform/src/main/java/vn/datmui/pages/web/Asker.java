package vn.datmui.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** Whether a request comes from a program or from a person's browser. */
final class Asker {

    private Asker() {}

    /** A program asks under /api, or asks for JSON and not for a page. */
    static boolean isProgram(HttpServletRequest request) {
        var accept = Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT)).orElse("");
        return PageOfRequest.path(request).startsWith("/api/")
                || accept.contains("json") && !accept.contains("text/html");
    }
}
