package vn.datmui.pages.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.datmui.kernel.Language;

/** Remembers the language that a reader chose by {@code ?lang=}; Vietnamese until somebody chooses. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class LanguageChoice extends OncePerRequestFilter {

    static final String PARAMETER = "lang";
    private static final String COOKIE = "language";
    private static final String CHOSEN = LanguageChoice.class.getName();

    /** The language of a request. */
    static Language of(HttpServletRequest request) {
        return request.getAttribute(CHOSEN) instanceof Language chosen ? chosen : remembered(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        asked(request).ifPresent(language -> {
            request.setAttribute(CHOSEN, language);
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(language, request.isSecure()));
        });
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, of(request).tag());
        chain.doFilter(request, response);
    }

    /** Read from the query alone: asking for a parameter would read the body of a form, which the form's handler must. */
    private static Optional<Language> asked(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null
                ? Optional.empty()
                : Arrays.stream(query.split("&"))
                        .filter(part -> part.startsWith(PARAMETER + "="))
                        .map(part -> Language.ofTag(part.substring(PARAMETER.length() + 1)))
                        .findFirst();
    }

    private static Language remembered(HttpServletRequest request) {
        return cookies(request.getCookies())
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(cookie -> Language.ofTag(cookie.getValue()))
                .findFirst()
                .orElse(Language.VI);
    }

    private static Stream<Cookie> cookies(Cookie @Nullable [] cookies) {
        return cookies == null ? Stream.empty() : Arrays.stream(cookies);
    }

    private static String cookie(Language language, boolean secure) {
        return ResponseCookie.from(COOKIE, language.tag())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build()
                .toString();
    }
}
