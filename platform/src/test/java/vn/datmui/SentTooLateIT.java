package vn.datmui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.datmui.dossiers.ADossier;
import vn.datmui.kernel.Role;

/** What was typed into a form that comes after the session has ended, without JavaScript. */
@PlatformTest
class SentTooLateIT {

    private static final String NAME = "Nguyễn Thị Ngọc Ẩn";

    @Autowired
    private People people;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationContext beans;

    @Test
    void comesBackOnTheFormsPageForACitizen() {
        Person person = people.citizen(People.HONG_THAM);
        String page = pageOfBirth(person);

        Document again = sendsTooLateAndSignsIn(person, People.HONG_THAM, page);

        assertThat(again.getElementsByAttributeValue("name", "child.fullName").val())
                .isEqualTo(NAME);
        assertThat(again.getElementsByAttributeValue("name", "child.gender").select("[value=female]"))
                .allMatch(radio -> radio.hasAttr("checked"));
        assertThat(again.select("[data-unsent]").text()).contains("chưa được gửi");
        assertThat(person.page(page).select("[data-unsent]"))
                .as("still there after a reload")
                .hasSize(1);
        person.post(page, Map.of("child.fullName", NAME, "_asked", "child.fullName"));
        assertThat(person.page(page).select("[data-unsent]"))
                .as("gone once it was sent")
                .isEmpty();
    }

    @Test
    void isNeverSeenByAnotherPersonInTheSameBrowser() {
        Person person = people.citizen(People.HONG_THAM);
        String page = pageOfBirth(person);
        sendTooLate(person, page);

        person.signIn(People.MINH_KHANG, people.password());

        assertThat(person.get(page).body()).doesNotContain(NAME);
        assertThat(person.get("/account").body()).doesNotContain(NAME);
        String own = pageOfBirth(person);
        assertThat(person.get(own).body()).doesNotContain(NAME).doesNotContain("data-unsent");
    }

    @Test
    void comesBackAtTheCounterButOnlyToTheSameOfficer() {
        Person officer = people.officer(Role.COUNTER_OFFICER, People.DAT_MUI);
        Map<String, String> typed =
                Map.of("number", "096190000017", "fullName", NAME, "phone", "0912345678", "onPaperReason", "Mất điện");
        sendTooLate(officer, "/desk/assist", "/desk/assist", typed);
        officer.signIn("lanhdao.32248", people.password());
        assertThat(officer.get("/desk").body()).doesNotContain(NAME);
        officer.signIn("tiepnhan.32248", people.password());

        Document again = officer.page("/desk/assist");

        assertThat(again.select("[name=fullName]").val()).isEqualTo(NAME);
        assertThat(again.select("[name=onPaperReason]").val()).isEqualTo("Mất điện");
        assertThat(again.select("details:has([name=onPaperReason])").hasAttr("open"))
                .isTrue();
    }

    @Test
    void comesBackInTheFoldOfAnActAtTheDesk() {
        String dossier = "/desk/dossiers/"
                + ADossier.in(beans)
                        .of("2.000635")
                        .at(People.DAT_MUI)
                        .submitted()
                        .code();
        Person officer = people.stranger().signIn("tiepnhan.32248", people.password());
        String reason = "Không thuộc thẩm quyền của xã";
        sendTooLate(officer, dossier, dossier + "/refuse-intake", Map.of("reason", reason, "legalBasis", "Điều 17"));
        officer.signIn("tiepnhan.32248", people.password());

        Document again = officer.page(dossier);

        assertThat(again.select("form[action$=/refuse-intake] textarea").text()).isEqualTo(reason);
        assertThat(again.select("details:has(form[action$=/refuse-intake])").hasAttr("open"))
                .isTrue();
        assertThat(again.select("form[action$=/ask-supplement] textarea").text())
                .isEmpty();
    }

    @Test
    void staysInThePageWhenItIsTooMuchToKeep() {
        Person person = people.citizen(People.HONG_THAM);
        String page = pageOfBirth(person);

        HttpResponse<String> answer = sendTooLate(
                person,
                page,
                page,
                Map.of(
                        "child.fullName",
                        NAME,
                        "child.hometown",
                        "à".repeat(20_000),
                        "birth.place",
                        "à".repeat(20_000)));

        assertThat(answer.statusCode()).isEqualTo(403);
        Document offered = Jsoup.parse(answer.body());
        assertThat(offered.getElementsByAttributeValue("name", "child.fullName").val())
                .isEqualTo(NAME);
        assertThat(offered.select("a[href=/sign-in]")).isNotEmpty();
    }

    @Test
    void isForgottenAfterAnHour() {
        Person person = people.citizen(People.HONG_THAM);
        String page = pageOfBirth(person);
        sendTooLate(person, page);
        clock.forward(Duration.ofMinutes(61));
        person.signIn(People.HONG_THAM, people.password());

        assertThat(person.get(page).body()).doesNotContain(NAME);
    }

    @Test
    void isShownBesideAPageThatWasSavedSince() {
        Person person = people.citizen(People.HONG_THAM);
        String page = pageOfBirth(person);
        sendTooLate(person, page);
        people.citizen(People.HONG_THAM)
                .post(page.replace("/pages/", "/autosave/"), Map.of("child.fullName", "Lê Văn Chín"));
        person.signIn(People.HONG_THAM, people.password());

        Document again = person.page(page);

        assertThat(again.getElementsByAttributeValue("name", "child.fullName").val())
                .isEqualTo("Lê Văn Chín");
        assertThat(again.select("[data-unsent]").text()).contains(NAME);
    }

    private Document sendsTooLateAndSignsIn(Person person, String name, String page) {
        HttpResponse<String> answer = sendTooLate(person, page);
        assertThat(answer.statusCode()).isEqualTo(303);
        Document signIn = person.page(person.where(answer));
        assertThat(signIn.text()).contains("được giữ");
        HttpResponse<String> back = person.post(
                "/sign-in",
                Map.of(
                        "name",
                        name,
                        "password",
                        people.password(),
                        "next",
                        signIn.select("input[name=next]").val()));
        assertThat(person.where(back)).isEqualTo(page);
        return person.page(page);
    }

    private HttpResponse<String> sendTooLate(Person person, String page) {
        return sendTooLate(person, page, page, Map.of("child.fullName", NAME, "child.gender", "female"));
    }

    /** The form as it stands on the page, read while signed in and sent two hours later. */
    private HttpResponse<String> sendTooLate(Person person, String page, String action, Map<String, String> typed) {
        Element form = person.page(page).selectFirst("form[action='" + action + "']");
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[type=hidden]").forEach(f -> fields.put(f.attr("name"), f.val()));
        fields.putAll(typed);
        clock.forward(Duration.ofMinutes(62));
        return person.send(person.request(action)
                .header("Referer", "http://localhost" + page)
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields.entrySet().stream()
                        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&")))));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String pageOfBirth(Person person) {
        person.page("/apply/start?new=1&procedure=1.001193");
        String draft = person.where(person.post("/apply/start", Map.of("procedure", "1.001193", "area", "32248")))
                .replaceFirst("^(/apply/[^/?#]+).*", "$1");
        return draft + "/pages/child";
    }
}
