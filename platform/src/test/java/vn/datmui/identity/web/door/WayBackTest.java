package vn.datmui.identity.web.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class WayBackTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/dossiers", "/apply/1.001193?page=2&x=a%20b", "/a//b", "/desk/h%E1%BB%93-s%C6%A1#top"})
    void keepsPagesOfThisSite(String path) {
        assertThat(WayBack.local(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\/evil.example",
                "/a\\b",
                "https://evil.example",
                "https:evil.example",
                "javascript:alert(1)",
                "evil.example",
                "/ evil",
                "/\tevil",
                "/\r\nSet-Cookie: a=b",
                "/a\nb",
                "/\u0000",
                "/sign-in",
                "/sign-in?next=/x",
                "/sign-out"
            })
    void dropsEverythingElse(String path) {
        assertThat(WayBack.local(path)).isEmpty();
    }

    @Test
    void dropsWhatIsTooLong() {
        assertThat(WayBack.local("/" + "x".repeat(1000))).isEmpty();
    }

    @Test
    void leadsBackToThePageOfAFormAndNotToItsAddress() {
        var request = new MockHttpServletRequest("POST", "/dossiers/1/withdraw");
        request.addHeader("Referer", "http://localhost/dossiers/1?tab=2");
        assertThat(WayBack.signInPage(request)).isEqualTo("/sign-in?next=%2Fdossiers%2F1%3Ftab%3D2&unsent");
    }

    @Test
    void leadsNowhereWhenTheFormStoodElsewhere() {
        var request = new MockHttpServletRequest("POST", "/dossiers/1/withdraw");
        request.addHeader("Referer", "http://evil.example//evil.example/x");
        assertThat(WayBack.signInPage(request)).isEqualTo("/sign-in?unsent");
    }
}
