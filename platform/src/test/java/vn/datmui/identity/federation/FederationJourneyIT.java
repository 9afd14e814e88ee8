package vn.datmui.identity.federation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.datmui.Browser;
import vn.datmui.People;
import vn.datmui.PlatformTest;
import vn.datmui.partners.identity.Fault;

/** The national identity in a real browser: signing in, linking, stepping up, and what administrators see. */
@PlatformTest
@Tag("journey")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FederationJourneyIT {

    private static final String BUILDING_PERMIT = "/apply/start?procedure=1.009994";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    private Nation nation;

    @BeforeAll
    void enters() {
        nation = new Nation(people).entered();
    }

    @AfterAll
    void leaves() {
        nation.close();
    }

    @Test
    void linksWithThePasswordThenStepsUpAndFinishesWhereItBegan() {
        try (Browser phone = Browser.at(port).phone().open()) {
            phone.go(BUILDING_PERMIT).screenshot("federation-sign-in");
            signInThere(phone, Nation.SO_KHON, 1);
            phone.inspect();
            phone.fillNamed("name", People.SO_KHON).fillNamed("password", people.password());
            phone.page().locator("form[action='/sign-in'] .govuk-button").last().click();
            phone.page().waitForURL("**/account/linked/confirm**");
            phone.inspect().screenshot("federation-confirm");
            phone.press("Liên kết");
            assertThat(phone.heading()).isEqualTo("Cần xác thực thêm");
            phone.screenshot("federation-step-up");
            signInThere(phone, Nation.SO_KHON, 2);
            phone.page().waitForURL("**" + BUILDING_PERMIT);
            assertThat(phone.inspect().heading()).isNotEqualTo("Cần xác thực thêm");
            phone.go("/account/linked").screenshot("federation-linked");
            assertThat(phone.text()).contains("Mức bảo đảm đáng kể");
        }
    }

    @Test
    void saysWhatToDoWhenTheProviderIsIll() {
        try (Browser desktop = Browser.at(port).open()) {
            desktop.go("/sign-in").screenshot("federation-sign-in");
            nation.provider.turn(Fault.WRONG_NONCE, true);
            signInThere(desktop, Nation.MINH_KHANG, 2);
            desktop.page().waitForURL("**/sign-in/from/**");
            desktop.inspect().screenshot("federation-trouble");
            nation.provider.behave();
            desktop.page().locator("main a.govuk-button").click();
            choose(desktop.page(), Nation.MINH_KHANG, 2);
            desktop.page().waitForURL("**/dossiers");
            desktop.go("/account/linked").screenshot("federation-linked");
        }
    }

    @Test
    void showsAdministratorsProvidersAndDuplicates() {
        try (Nation proposed = new Nation(people)) {
            people.administrator().post("/admin/upstreams", proposed.form());
        }
        for (var setup :
                new Browser[] {Browser.at(port).phone().open(), Browser.at(port).open()}) {
            try (Browser browser = setup) {
                people.signIn(browser, "quantri2");
                browser.go("/admin/upstreams").screenshot("federation-upstreams");
                browser.press("Gửi đề nghị").screenshot("federation-upstreams-wrong");
                assertThat(browser.text()).contains("Mã gồm 2 đến 31");
                browser.go("/admin/merges").screenshot("federation-merges");
            }
        }
    }

    private void signInThere(Browser browser, String person, int level) {
        browser.page().locator("a[href^='/sign-in/with/" + nation.code + "']").click();
        choose(browser.page(), person, level);
    }

    private static void choose(Page page, String person, int level) {
        page.waitForURL("**/national-identity/authorize**");
        page.locator("input[value='" + person + "']").check();
        page.locator("input[name=level][value='" + level + "']").check();
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(java.nio.file.Path.of(
                        "target/screenshots", "rehearsal-" + page.viewportSize().width + ".png")));
        page.locator("form button").first().click();
    }
}
