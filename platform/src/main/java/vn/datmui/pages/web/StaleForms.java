package vn.datmui.pages.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/**
 * What a person is told whom the guard refuses. When only the form's token has grown old, nothing typed is lost: the page
 * offers to send the same form again. The offer is made only to forms that came from this site, so that a foreign page
 * cannot use it.
 */
@Component
class StaleForms implements AccessDeniedHandler {

    private final JteViews views;

    StaleForms(JteViews views) {
        this.views = views;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException, ServletException {
        if (response.isCommitted()) {
            return;
        }
        if (refused instanceof CsrfException && isOurs(request) && !Asker.isProgram(request)) {
            offerAgain(request, response);
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    private void offerAgain(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setStatus(HttpStatus.FORBIDDEN.value());
        try {
            view().render(Map.of("model", form(request)), request, response);
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private View view() {
        return views.evenIfBroken("pages/staleForm", HttpHeaders.EMPTY);
    }

    private static boolean isOurs(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return site == null ? originIsOurs(request) : site.equals("same-origin");
    }

    private static boolean originIsOurs(HttpServletRequest request) {
        var origin = request.getHeader("Origin");
        var host = request.getHeader("Host");
        return origin != null && host != null && origin.endsWith("://" + host);
    }

    private static StaleForm form(HttpServletRequest request) {
        var typed = request.getParameterMap().entrySet().stream()
                .filter(field -> isRepeatable(field.getKey()))
                .flatMap(field ->
                        Arrays.stream(field.getValue()).map(value -> new StaleForm.Field(field.getKey(), value)))
                .toList();
        var query = request.getQueryString();
        var address = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        return new StaleForm(address, typed, isMultipart(request));
    }

    /** A password is typed again, never written into a page; the old token is what has to go. */
    private static boolean isRepeatable(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return !lower.equals("_csrf")
                && List.of("password", "secret", "otp").stream().noneMatch(lower::contains);
    }

    private static boolean isMultipart(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith("multipart/");
    }
}
