package vn.datmui.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.datmui.Browser;
import vn.datmui.People;
import vn.datmui.PlatformTest;

/** A person signs in to another system with the account of the province, in a real browser with its real policies. */
@PlatformTest
@Tag("journey")
class ConsentJourneyIT {

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Test
    void goesFromTheOtherSystemThroughSignInAndConsentBackToIt() {
        RelyingParty party = RelyingParty.registered(people);
        try (Browser phone = Browser.at(port).phone().open()) {
            Page page = phone.page();
            page.route("https://dat-dai.camau.example/**", ConsentJourneyIT::greet);
            phone.go(RelyingParty.authorize(party.request()));
            phone.fillNamed("name", People.MINH_KHANG).fillNamed("password", people.password());
            page.locator("form[action='/sign-in'] .govuk-button").last().click();
            page.waitForURL("**/oauth2/consent**");
            phone.inspect().screenshot("consent");
            assertThat(phone.text()).contains("Họ tên, giới tính, ngày sinh", "dat-dai.camau.example");
            page.locator("main form .govuk-button").first().click();
            page.waitForURL("https://dat-dai.camau.example/**");
            Map<String, String> answer = RelyingParty.query(page.url());
            assertThat(party.exchange(answer.get("code")).statusCode()).isEqualTo(200);
            phone.go("/account/linked").screenshot("linked");
            phone.press("Rút lại");
            assertThat(phone.text()).contains("Bạn chưa cho phép ứng dụng nào.");
        }
    }

    @Test
    void showsAdministratorsWhatWaitsForThem() {
        people.administrator().post("/admin/clients", RelyingParty.form("Thư viện"));
        try (Browser desktop = Browser.at(port).open()) {
            people.signIn(desktop, "quantri2");
            desktop.go("/admin/clients").screenshot("clients");
            desktop.page()
                    .locator("tr:has-text('Thư viện') button:has-text('Duyệt')")
                    .first()
                    .click();
            desktop.inspect().screenshot("client-secret");
            assertThat(desktop.page().locator("#secret").innerText()).hasSize(43);
        }
    }

    private static void greet(Route route) {
        route.fulfill(new Route.FulfillOptions()
                .setStatus(200)
                .setContentType("text/html")
                .setBody("<h1>Chào</h1>"));
    }
}
