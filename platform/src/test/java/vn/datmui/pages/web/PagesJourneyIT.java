package vn.datmui.pages.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.datmui.Browser;
import vn.datmui.PlatformTest;

/** Every part of every page, as people see it: small and large, light and dark, with and without scripts. */
@PlatformTest
class PagesJourneyIT {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {"/showcase", "/desk/showcase", "/accessibility", "/privacy", "/showcase/defect", "/nowhere"})
    void isAccessibleInLightAndDarkOnPhoneAndDesktop(String path) {
        for (var setup :
                List.of(Browser.at(port).phone(), Browser.at(port).desktop().dark())) {
            try (var browser = setup.open()) {
                browser.go(path).screenshot(path.substring(1).replace('/', '-'));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"/, 50000", "/procedures, 100000", "/track, 100000", "/sign-in, 100000", "/privacy, 100000"})
    void weighsLittleAndStandsStill(String path, int most) {
        try (var browser = Browser.at(port).phone().open()) {
            browser.open(path);
            var weight = browser.weight();
            assertThat(weight.total()).as(weight.parts().toString()).isLessThanOrEqualTo(most);
            assertThat(weight.scripts()).isLessThanOrEqualTo(30_000);
            assertThat(browser.layoutShift()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/procedures", "/track", "/sign-in"})
    void standsStillOnASlowPhoneHoweverOftenItIsOpened(String path) {
        var slow = new JsonObject();
        slow.addProperty("rate", 4);
        for (int i = 0; i < 8; i++) {
            try (var browser = Browser.at(port).phone().open()) {
                browser.page().context().newCDPSession(browser.page()).send("Emulation.setCPUThrottlingRate", slow);
                browser.open(path);
                assertThat(browser.layoutShift()).isZero();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/procedures", "/track", "/sign-in"})
    void standsStillHoweverLateItsScriptsCome(String path) {
        try (var browser = Browser.at(port).phone().open()) {
            browser.page().route("**/*.js", script -> {
                browser.page().waitForTimeout(700);
                script.resume();
            });
            browser.open(path);
            assertThat(browser.layoutShift()).isZero();
        }
    }

    @Test
    void showsNoWayThatNeedsScriptsWhereThereAreNone() {
        try (var browser = Browser.at(port).phone().withoutScripts().open()) {
            browser.go("/sign-in");
            assertThat(browser.page().locator("form[data-passkey]").isVisible()).isFalse();
            assertThat(browser.page().locator(".govuk-password-input__toggle").isVisible())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/showcase", "/desk/showcase", "/privacy"})
    void needsNoSidewaysScrollAt320Pixels(String path) {
        try (var browser = Browser.at(port).sized(320, 640).open()) {
            browser.go(path).screenshot(path.substring(1).replace('/', '-'));
        }
    }

    @Test
    void showsItsMenuWithoutScripts() {
        try (var browser = Browser.at(port).phone().withoutScripts().open()) {
            browser.go("/showcase").screenshot("showcase-without-scripts");
            browser.follow("Tra cứu hồ sơ");
        }
    }

    @Test
    void savesWhatIsTypedAndSaysWhen() {
        try (var browser = Browser.at(port).phone().open()) {
            browser.go("/showcase").fill("Họ và tên", "Nguyễn Thị Ngọc Ẩn");
            browser.page().getByText("Đã lưu 10:32").waitFor();
        }
    }

    @Test
    void speaksEnglishOnceChosen() {
        try (var browser = Browser.at(port).open()) {
            browser.go("/privacy?lang=en");
            assertThat(browser.heading()).isEqualTo("Personal data protection");
            browser.follow("Accessibility");
            assertThat(browser.heading()).isEqualTo("Accessibility");
            browser.follow("Tiếng Việt");
            assertThat(browser.heading()).isEqualTo("Khả năng tiếp cận");
        }
    }
}
