package vn.datmui.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.datmui.Browser;
import vn.datmui.BrowserSetup;
import vn.datmui.People;
import vn.datmui.PlatformTest;

/** Passkeys in Chromium with its virtual authenticator, and the pages of second factors as people see them. */
@PlatformTest
class PasskeyJourneyIT {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void makesAPasskeyAndSignsInWithItAloneAndAfterThePassword() {
        String name = people.newCitizen();
        try (Browser phone = Browser.at(port).phone().open()) {
            addAuthenticator(phone, true);
            makePasskey(phone, name);
            assertThat(phone.page().locator("#codes li").count()).isEqualTo(10);
            phone.inspect().screenshot("recovery-codes");
            phone.press("Tôi đã cất các mã này");
            assertThat(phone.text()).contains("Điện thoại của tôi");
            phone.screenshot("security-with-passkey");

            signOut(phone);
            List<String> sent = answersOf(phone);
            phone.go("/sign-in").screenshot("sign-in-passkey");
            presses(phone, "Đăng nhập bằng khóa truy cập (passkey)", "/dossiers");
            assertThat(levelOf(name)).isEqualTo("substantial hwk user mfa");

            signOut(phone);
            phone.go("/sign-in").fillNamed("name", name).fillNamed("password", people.password());
            phone.page().locator("form[action='/sign-in'] button[type=submit]").click();
            phone.page().waitForURL("**/sign-in/second");
            phone.inspect().screenshot("second-step");
            presses(phone, "Dùng khóa truy cập (passkey)", "/dossiers");
            assertThat(levelOf(name)).isEqualTo("substantial pwd hwk mfa");

            signOut(phone);
            assertThat(people.stranger()
                            .post("/sign-in/passkey", Map.of("answer", sent.getFirst()))
                            .statusCode())
                    .as("an answer that is sent again")
                    .isEqualTo(422);
        }
    }

    @Test
    void asksThePasswordOfAPasskeyThatDoesNotKnowItsOwner() {
        String name = people.newCitizen();
        try (Browser desktop = Browser.at(port).open()) {
            addAuthenticator(desktop, false);
            makePasskey(desktop, name);
            signOut(desktop);
            desktop.go("/sign-in");
            desktop.page()
                    .getByText("Đăng nhập bằng khóa truy cập (passkey)")
                    .first()
                    .click();
            desktop.page().getByText("Chưa dùng được khóa truy cập").first().waitFor();
            desktop.fillNamed("name", name).fillNamed("password", people.password());
            desktop.page()
                    .locator("form[action='/sign-in'] button[type=submit]")
                    .click();
            desktop.page().waitForURL("**/sign-in/second");
            presses(desktop, "Dùng khóa truy cập (passkey)", "/dossiers");
        }
    }

    @Test
    void looksGoodAndSaysWhatNeedsScripts() {
        for (BrowserSetup setup : List.of(
                Browser.at(port),
                Browser.at(port).dark().phone(),
                Browser.at(port).withoutScripts())) {
            try (Browser browser = setup.open()) {
                String kind = setup.scripts() ? "" : "-no-scripts";
                people.signIn(browser, people.newCitizen());
                browser.go("/account/security").screenshot("security" + kind);
                if (!setup.scripts()) {
                    assertThat(browser.text()).contains("cần bật JavaScript");
                }
                browser.press("Thiết lập ứng dụng xác thực");
                browser.screenshot("app" + kind);
                browser.fillNamed("code", "000000").press("Xác nhận");
                assertThat(browser.text()).contains("Mã chưa đúng");
            }
        }
        try (Browser admin = Browser.at(port).open()) {
            people.signIn(admin, "quantri");
            admin.go("/admin/factors").screenshot("factor-reset");
        }
    }

    private void makePasskey(Browser browser, String name) {
        people.signIn(browser, name);
        browser.go("/account/security");
        browser.page().locator("form[data-passkey] input[name=name]").fill("Điện thoại của tôi");
        browser.page().locator("form[data-passkey] button").first().click();
        browser.page().locator("#codes").waitFor();
    }

    private static void presses(Browser browser, String words, String leadsTo) {
        browser.page().getByText(words).first().click();
        browser.page().waitForURL("**" + leadsTo);
        browser.inspect();
    }

    private static void signOut(Browser browser) {
        browser.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("datmui_session"))
                .findFirst()
                .orElseThrow();
        browser.page()
                .context()
                .clearCookies(
                        new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("datmui_session"));
    }

    /** A phone's own authenticator, or a plain key on a string that keeps no names and knows no fingers. */
    private static void addAuthenticator(Browser browser, boolean phone) {
        Page page = browser.page();
        CDPSession session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", phone ? "ctap2" : "u2f");
        options.addProperty("transport", phone ? "internal" : "usb");
        options.addProperty("hasResidentKey", phone);
        options.addProperty("hasUserVerification", phone);
        options.addProperty("isUserVerified", phone);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject arguments = new JsonObject();
        arguments.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", arguments);
    }

    private static List<String> answersOf(Browser browser) {
        List<String> sent = new ArrayList<>();
        browser.page().onRequest(request -> {
            if (request.method().equals("POST") && request.url().endsWith("/sign-in/passkey")) {
                for (String field : request.postData().split("&")) {
                    if (field.startsWith("answer=")) {
                        sent.add(URLDecoder.decode(field.substring("answer=".length()), StandardCharsets.UTF_8));
                    }
                }
            }
        });
        return sent;
    }

    private String levelOf(String name) {
        return jdbc.sql("""
                        select assurance || ' ' || methods from identity.session s
                        join identity.account a on a.id = s.account
                        where a.personal_id = ? order by started_at desc limit 1
                        """).param(name).query(String.class).single();
    }
}
