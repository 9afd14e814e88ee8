package vn.datmui.identity.web.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** The cookies of identity. Scripts cannot read them, other sites cannot send them, and on https they never leave it. */
public enum Cookies {

    /** Who is signed in; gone with the browser's window. */
    SESSION("datmui_session", Duration.ofSeconds(-1)),
    /** Whose password was right and whose second factor is asked. */
    SECOND("datmui_second", Duration.ofMinutes(10)),
    /** What guards the forms of people who are not signed in. */
    FORM("datmui_form", Duration.ofSeconds(-1)),
    /** That somebody has signed in from this browser before. */
    DEVICE("datmui_device", Duration.ofDays(365)),
    /** By which a form that was sent too late is found again. */
    UNSENT("datmui_unsent", Duration.ofHours(1)),
    /** By which a person is recognised who comes back from another provider. */
    AWAY("datmui_away", Duration.ofMinutes(30));

    private static final int LONGEST = 100;

    private final String cookieName;
    private final Duration age;

    Cookies(String cookieName, Duration age) {
        this.cookieName = cookieName;
        this.age = age;
    }

    public Optional<String> of(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(cookieName))
                        .map(jakarta.servlet.http.Cookie::getValue)
                        .filter(value -> !value.isBlank() && value.length() <= LONGEST)
                        .findFirst();
    }

    /** What tells this browser from others, before sign-in and after; what guards its forms hangs on the same. */
    public static Optional<String> ofBrowser(HttpServletRequest request) {
        return SESSION.of(request).or(() -> FORM.of(request));
    }

    public void set(HttpServletRequest request, HttpServletResponse response, String value) {
        add(request, response, value, age);
    }

    public void clear(HttpServletRequest request, HttpServletResponse response) {
        add(request, response, "", Duration.ZERO);
    }

    private void add(HttpServletRequest request, HttpServletResponse response, String value, Duration maxAge) {
        var cookie = ResponseCookie.from(cookieName, value)
                .path("/")
                .maxAge(maxAge)
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure());
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
