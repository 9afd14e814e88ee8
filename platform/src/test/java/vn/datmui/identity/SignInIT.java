package vn.datmui.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.datmui.People;
import vn.datmui.Person;
import vn.datmui.PlatformTest;
import vn.datmui.TestClock;
import vn.datmui.kernel.Role;

/** Signing in and out over HTTP. */
@PlatformTest
class SignInIT {

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Test
    void signsCitizensInByPersonalNumber() {
        assertThat(people.citizen(People.HONG_THAM)
                        .page("/account")
                        .select("main")
                        .text())
                .contains("Nguyễn Thị Hồng Thắm", "14/03/1985");
    }

    @Test
    void signsOfficersInByUserName() {
        Person officer = people.stranger().signIn("chuyenvien.tuphap.32248", people.password());
        assertThat(officer.page("/account").select("main").text()).contains("Ủy ban nhân dân xã Đất Mũi");
    }

    @Test
    void keepsTheTokenFromScriptsAndOtherSites() {
        Person person = people.stranger();
        HttpResponse<String> answer =
                person.post("/sign-in", Map.of("name", People.HONG_THAM, "password", people.password()));
        List<String> cookies = answer.headers().allValues("Set-Cookie");
        assertThat(cookies)
                .filteredOn(cookie -> cookie.startsWith("datmui_session="))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(cookies).noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
    }

    @Test
    void givesAFreshTokenAtEverySignInAndEndsTheOldSession() {
        Person person = people.citizen(People.HONG_THAM);
        String before = person.cookie("datmui_session");
        String formTokenBefore = person.token();
        person.signIn(People.HONG_THAM, people.password());
        assertThat(person.cookie("datmui_session")).isNotEqualTo(before);
        Person thief = people.stranger();
        HttpResponse<String> answer = thief.send(thief.request("/account")
                .header("Cookie", "datmui_session=" + before)
                .GET());
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(person.postWithoutToken("/sign-out", Map.of("_csrf", formTokenBefore))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void ignoresASessionThatTheBrowserBroughtAlong() {
        Person person = people.stranger();
        HttpResponse<String> answer = person.send(person.request("/account")
                .header("Cookie", "datmui_session=0123456789abcdef0123456789abcdef0123456789a")
                .GET());
        assertThat(person.where(answer)).isEqualTo("/sign-in?next=%2Faccount");
    }

    @Test
    void refusesAWrongPasswordWithoutSayingWhatWasWrong() {
        HttpResponse<String> known =
                people.stranger().post("/sign-in", Map.of("name", People.SO_KHON, "password", "không phải"));
        HttpResponse<String> unknown =
                people.stranger().post("/sign-in", Map.of("name", "096000000000", "password", "không phải"));
        assertThat(known.statusCode()).isEqualTo(422);
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(known.body()).contains("chưa đúng", "href=\"#name\"");
        assertThat(unknown.body()).contains("chưa đúng");
    }

    @Test
    void bringsThePersonToThePageThatTheyAskedFor() {
        Person person = people.stranger();
        String signIn = person.where(person.get("/account?x=1&y=a%20b"));
        assertThat(signIn).isEqualTo("/sign-in?next=%2Faccount%3Fx%3D1%26y%3Da%2520b");
        String next = person.page(signIn).select("input[name=next]").val();
        HttpResponse<String> answer =
                person.post("/sign-in", Map.of("name", People.HONG_THAM, "password", people.password(), "next", next));
        assertThat(person.where(answer)).isEqualTo("/account?x=1&y=a%20b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example/",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "javascript:alert(1)",
                "/\n/evil.example",
                "evil.example",
                "/%0d%0aX: y\r\nSet-Cookie: a=b"
            })
    void neverSendsAnybodyToAnotherSite(String next) {
        Person person = people.stranger();
        HttpResponse<String> answer =
                person.post("/sign-in", Map.of("name", People.HONG_THAM, "password", people.password(), "next", next));
        assertThat(person.where(answer)).isEqualTo("/dossiers");
    }

    @Test
    void refusesAFormThatDoesNotProveToBeOurs() {
        Person person = people.citizen(People.HONG_THAM);
        assertThat(person.postWithoutToken("/sign-out", Map.of()).statusCode()).isEqualTo(403);
        assertThat(person.postWithoutToken(
                                "/sign-out",
                                Map.of(
                                        "_csrf",
                                        people.citizen(People.MINH_KHANG).token()))
                        .statusCode())
                .isEqualTo(403);
        assertThat(person.get("/account").statusCode()).isEqualTo(200);
        assertThat(people.stranger()
                        .postWithoutToken("/sign-in", Map.of("name", People.HONG_THAM, "password", people.password()))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void explainsThatAFormWasNotSentWhenTheSessionHadEnded() {
        Person person = people.citizen(People.HONG_THAM);
        String token = person.token();
        clock.forward(java.time.Duration.ofHours(2));
        HttpResponse<String> answer = person.send(person.request("/account/password")
                .header("Referer", "http://localhost/account")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("_csrf=" + token)));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(person.where(answer)).isEqualTo("/sign-in?next=%2Faccount&unsent");
        assertThat(person.page("/sign-in?next=%2Faccount&unsent").text()).contains("chưa được gửi");
    }

    @Test
    void endsASessionAfterAnHourWithoutARequest() {
        Person person = people.citizen(People.HONG_THAM);
        clock.forward(java.time.Duration.ofMinutes(59));
        assertThat(person.get("/account").statusCode()).isEqualTo(200);
        clock.forward(java.time.Duration.ofMinutes(59));
        assertThat(person.get("/account").statusCode()).isEqualTo(200);
        clock.forward(java.time.Duration.ofMinutes(61));
        assertThat(person.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void endsAnOfficersSessionAfterTheDaysWork() {
        Person officer = people.officer(Role.COUNTER_OFFICER, People.DAT_MUI);
        for (int i = 0; i < 9; i++) {
            assertThat(officer.get("/account").statusCode()).isEqualTo(200);
            clock.forward(java.time.Duration.ofMinutes(53));
        }
        clock.forward(java.time.Duration.ofMinutes(10));
        assertThat(officer.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void signsOut() {
        Person person = people.citizen(People.HONG_THAM);
        assertThat(person.post("/sign-out", Map.of()).statusCode()).isEqualTo(303);
        assertThat(person.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void tellsProgramsThatTheyMustSignIn() {
        Person program = people.stranger();
        HttpResponse<String> answer = program.send(java.net.http.HttpRequest.newBuilder(
                        program.request("/account").build().uri())
                .header("Accept", "application/json")
                .GET());
        assertThat(answer.statusCode()).isEqualTo(401);
    }
}
