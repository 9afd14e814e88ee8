package vn.datmui.identity.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class CookiesTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @ParameterizedTest
    @EnumSource
    void staysOnHttpsWhenSetThere(Cookies cookie) {
        request.setSecure(true);
        cookie.set(request, response, "x");
        assertThat(response.getHeader("Set-Cookie")).contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/");
    }

    @ParameterizedTest
    @EnumSource
    void worksOnAPlainConnectionInADemonstration(Cookies cookie) {
        cookie.set(request, response, "x");
        assertThat(response.getHeader("Set-Cookie"))
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
    }

    @Test
    void goesWithTheWindowExceptForTheDevice() {
        Cookies.SESSION.set(request, response, "x");
        Cookies.FORM.set(request, response, "x");
        Cookies.DEVICE.set(request, response, "x");
        assertThat(response.getHeaders("Set-Cookie"))
                .filteredOn(cookie -> cookie.contains("Max-Age"))
                .singleElement()
                .asString()
                .startsWith("datmui_device=");
    }

    @Test
    void isForgottenWhenCleared() {
        Cookies.SESSION.clear(request, response);
        assertThat(response.getHeader("Set-Cookie")).contains("datmui_session=;", "Max-Age=0");
    }

    @Test
    void takesNoBlankAndNoHugeValue() {
        request.setCookies(new Cookie("datmui_session", ""));
        assertThat(Cookies.SESSION.of(request)).isEmpty();
        request.setCookies(new Cookie("datmui_session", "x".repeat(101)));
        assertThat(Cookies.SESSION.of(request)).isEmpty();
    }
}
