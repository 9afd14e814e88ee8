package vn.datmui.identity.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.datmui.Browser;
import vn.datmui.People;
import vn.datmui.Person;
import vn.datmui.PlatformTest;
import vn.datmui.TestClock;
import vn.datmui.kernel.Role;

/** A forgotten password: from the counter to the new one. */
@PlatformTest
class RecoveryIT {

    private static final String NEW = "thuyền về bến Rạch Tàu";

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Test
    void givesACodeAtTheCounterThatSetsANewPasswordOnce() {
        String name = people.newCitizen();
        Person elsewhere = people.stranger().signIn(name, people.password());
        Person officer = people.officer(Role.COUNTER_OFFICER, People.DAT_MUI);
        assertThat(issue(officer, name, "").statusCode()).isEqualTo(422);
        assertThat(issue(officer, "096000000001", "CARD").statusCode()).isEqualTo(422);
        String code = codeOf(issue(officer, name, "CARD"));
        assertThat(jdbc.sql("select count(*) from identity.access_code c where c::text like '%' || ? || '%'")
                        .param(code)
                        .query(Integer.class)
                        .single())
                .isZero();

        Person citizen = people.stranger();
        assertThat(renew(citizen, name, "ABCDE-23456", NEW).statusCode()).isEqualTo(422);
        assertThat(renew(citizen, name, code, "1234567890").body()).contains("quá phổ biến");
        assertThat(citizen.where(renew(citizen, name, code, NEW))).isEqualTo("/recover?done");
        assertThat(renew(citizen, name, code, NEW + " nữa").statusCode()).isEqualTo(422);

        assertThat(elsewhere.get("/account").statusCode()).as("signed out").isEqualTo(303);
        assertThat(citizen.signIn(name, NEW).get("/account").statusCode()).isEqualTo(200);
        assertThat(jdbc.sql("""
                        select a.verb || ' ' || coalesce(a.details ->> 'verified', '') from identity.act a
                        join identity.account c on a.subject = 'account:' || c.id
                        where c.personal_id = ? and a.verb in ('identity.access-code-issue', 'identity.change-password')
                        order by a.id
                        """).param(name).query(String.class).list())
                .containsExactly("identity.access-code-issue CARD", "identity.change-password ");
    }

    @Test
    void endsTheCodeAfterHalfAnHour() {
        String name = people.newCitizen();
        String code = codeOf(issue(people.officer(Role.COUNTER_OFFICER, People.DAT_MUI), name, "CARD"));
        clock.forward(Duration.ofMinutes(31));
        assertThat(renew(people.stranger(), name, code, NEW).statusCode()).isEqualTo(422);
    }

    @Test
    void answersUnknownNamesLikeWrongCodesAndSlowsGuessingDown() {
        String name = people.newCitizen();
        Person guesser = people.stranger();
        String known = Jsoup.parse(renew(guesser, name, "ABCDE-23456", NEW).body())
                .select(".govuk-error-summary")
                .text();
        assertThat(Jsoup.parse(renew(guesser, "096000000002", "ABCDE-23456", NEW)
                                .body())
                        .select(".govuk-error-summary")
                        .text())
                .isEqualTo(known);
        for (int i = 0; i < 4; i++) {
            renew(guesser, name, "ABCDE-2345" + i, NEW);
        }
        assertThat(renew(guesser, name, "ABCDE-23456", NEW).statusCode()).isEqualTo(429);
    }

    @Test
    void helpsOnlyThoseWhoAreTheOfficersToHelp() {
        Person counter = people.officer(Role.COUNTER_OFFICER, People.DAT_MUI);
        assertThat(issue(counter, "lanhdao.32248", "CARD").statusCode()).isEqualTo(403);
        Person administrator = people.administrator();
        assertThat(issue(administrator, people.newCitizen(), "CARD").statusCode())
                .isEqualTo(403);
        assertThat(issue(administrator, "quantri", "CARD").statusCode()).isEqualTo(403);
        assertThat(issue(administrator, "chuyenvien.kinhte.32248", "CARD").statusCode())
                .isEqualTo(200);
    }

    @Test
    void signsOutEverywhereElse() {
        String name = people.newCitizen();
        Person here = people.stranger().signIn(name, people.password());
        Person there = people.stranger().signIn(name, people.password());
        assertThat(here.page("/account/sessions").text()).contains("Đăng xuất mọi thiết bị khác");
        assertThat(here.post("/account/sessions/end-others", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(here.get("/account").statusCode()).isEqualTo(200);
        assertThat(there.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void letsNoOtherSiteFrameAnyOfItsPages() {
        for (String page : new String[] {"/sign-in", "/recover", "/account", "/oauth2/authorize", "/no-such-page"}) {
            HttpResponse<String> answer = people.stranger().get(page);
            assertThat(answer.headers().firstValue("X-Frame-Options")).as(page).contains("DENY");
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(page)
                    .contains("frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'");
        }
    }

    @Test
    void looksGood() {
        try (Browser phone = Browser.at(port).phone().withoutScripts().open();
                Browser desktop = Browser.at(port).open()) {
            phone.go("/recover").screenshot("recover");
            phone.go("/recover?done").screenshot("recover-done");
            desktop.go("/recover").screenshot("recover");
            people.signIn(desktop, "tiepnhan.32248");
            desktop.go("/desk/recovery").fillNamed("name", people.newCitizen());
            desktop.choose("Đối chiếu thẻ căn cước với người đến").press("Cấp mã");
            desktop.screenshot("recovery-code");
        }
    }

    private HttpResponse<String> issue(Person officer, String name, String verified) {
        return officer.post("/desk/recovery", Map.of("name", name, "verified", verified));
    }

    private HttpResponse<String> renew(Person person, String name, String code, String password) {
        return person.post("/recover", Map.of("name", name, "code", code, "newPassword", password));
    }

    private static String codeOf(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body()).select("#code").text();
    }
}
