package vn.datmui.identity.mydata;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.datmui.Browser;
import vn.datmui.People;
import vn.datmui.Person;
import vn.datmui.PlatformTest;
import vn.datmui.TestClock;
import vn.datmui.dossiers.ADossier;
import vn.datmui.identity.representation.MandateParties;
import vn.datmui.identity.representation.MandateParties.Citizen;
import vn.datmui.kernel.Role;

/** People see who has looked at their data, take a copy, and ask to correct or erase it; officers answer in time. */
@PlatformTest
class MyDataIT {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    @Autowired
    People people;

    @Autowired
    MandateParties parties;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private Citizen citizen;
    private Person person;
    private Person officer;

    @BeforeEach
    void aCitizenOfDatMui() {
        clock.setTo("2026-11-23T09:00");
        citizen = parties.citizen("Mã Thị Dữ Liệu");
        jdbc.sql("update identity.account set area_code = '32248' where personal_id = ?")
                .param(citizen.number())
                .update();
        person = parties.signIn(citizen);
        officer = people.officer(Role.COUNTER_OFFICER, People.DAT_MUI);
    }

    @Test
    void showsWhoHasReadADossierOnceForEachLook() {
        String code = dossier();
        officer.get("/desk/dossiers/" + code);
        officer.get("/desk/dossiers/" + code + "?tab=history");
        assertThat(reads(code)).isEqualTo(1);
        clock.forward(Duration.ofMinutes(31));
        officer.get("/desk/dossiers/" + code);
        assertThat(reads(code)).isEqualTo(2);
        String seen = parties.signIn(citizen).page("/account/data").text();
        assertThat(seen).contains("Xem hồ sơ", code, "Danh Thị Na Ri");
        assertThat(people.citizen(People.SO_KHON).page("/account/data").text()).doesNotContain(code);
    }

    @Test
    void nobodyElsesReadingIsRecordedWhenItWasRefused() {
        String code = dossier();
        assertThat(people.officer(Role.COUNTER_OFFICER, People.TAN_THANH)
                        .get("/desk/dossiers/" + code)
                        .statusCode())
                .isEqualTo(404);
        assertThat(reads(code)).isZero();
    }

    @Test
    void givesACopyOfEverythingAndOfNobodyElse() {
        String code = dossier();
        officer.get("/desk/dossiers/" + code);
        HttpResponse<String> file = person.get("/account/data/copy.json");
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains("attachment");
        JsonNode copy = JsonMapper.builder().build().readTree(file.body());
        assertThat(copy.path("account").path("personalId").asString()).isEqualTo(citizen.number());
        assertThat(copy.path("dossiers").path("filed").path(0).path("code").asString())
                .isEqualTo(code);
        assertThat(copy.path("account").path("seenByOthers").toString()).contains("dossiers.read");
        assertThat(file.body()).doesNotContain("hash", "token", People.HONG_THAM);
        String page = person.page("/account/data/copy").text();
        assertThat(page).contains(code, citizen.number(), "Nội dung đã khai").doesNotContain("⟦");
    }

    @Test
    void correctsAFactAfterAnOfficerHasSeenThePaper() {
        String request = asked(Map.of("kind", "CORRECT", "fact", "FULL_NAME", "wanted", "Mã Thị Dữ Liệu Đúng"));
        assertThat(person.page("/account/data").text()).contains("2 ngày làm việc");
        assertThat(officer.page("/desk/data-requests")
                        .select("section[data-request=" + request + "]")
                        .text())
                .contains("Mã Thị Dữ Liệu Đúng", citizen.number());
        assertThat(answer(officer, request, "grant", "").statusCode()).isEqualTo(422);
        assertThat(answer(officer, request, "grant", "Đã đối chiếu giấy khai sinh")
                        .statusCode())
                .isEqualTo(303);
        assertThat(jdbc.sql("select full_name from identity.account where personal_id = ?")
                        .param(citizen.number())
                        .query(String.class)
                        .single())
                .isEqualTo("Mã Thị Dữ Liệu Đúng");
        assertThat(person.page("/account/data").text()).contains("Đã thực hiện", "Đã đối chiếu giấy khai sinh");
        assertThat(answer(officer, request, "refuse", "Lần nữa").statusCode()).isEqualTo(404);
    }

    @Test
    void erasesWhatNoLawKeepsAndLeavesTheDossiers() {
        String code = dossier();
        person.post("/apply/start", Map.of("procedure", ADossier.EXTRACT_COPY, "area", "32248"));
        assertThat(drafts()).isEqualTo(1);
        String request = asked(Map.of("kind", "ERASE"));
        answer(officer, request, "grant", "Đã xóa hồ sơ nháp và thông báo");
        assertThat(drafts()).isZero();
        assertThat(person.get("/dossiers/" + code).statusCode()).isEqualTo(200);
        assertThat(jdbc.sql("select details ->> 'erased-drafts' from identity.act"
                                + " where verb = 'identity.data-request-grant' and subject = ?")
                        .param("data-request:" + request)
                        .query(String.class)
                        .single())
                .isEqualTo("1");
    }

    @Test
    void isAnsweredByTheOwnAgencyInTimeAndNeverByOneself() {
        String request = asked(Map.of("kind", "ERASE"));
        Person elsewhere = people.officer(Role.COUNTER_OFFICER, People.TAN_THANH);
        assertThat(elsewhere.page("/desk/data-requests").select("section[data-request=" + request + "]"))
                .isEmpty();
        assertThat(answer(elsewhere, request, "grant", "Thử").statusCode()).isEqualTo(404);
        clock.setTo("2026-11-26T09:00");
        assertThat(people.officer(Role.COUNTER_OFFICER, People.DAT_MUI)
                        .page("/desk/data-requests")
                        .select("section[data-request=" + request + "]")
                        .text())
                .contains("Quá hạn");
    }

    @Test
    void takesARequestBackAndLetsNobodyElseDoIt() {
        String request = asked(Map.of("kind", "ERASE"));
        assertThat(people.citizen(People.SO_KHON)
                        .post("/account/data/requests/" + request + "/withdraw", Map.of())
                        .statusCode())
                .isEqualTo(404);
        person.post("/account/data/requests/" + request + "/withdraw", Map.of());
        assertThat(answer(officer, request, "grant", "Thử").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            kind,   x,           kind
            fact,   '',          fact
            wanted, '',          wanted
            wanted, 31/12/1990,  wanted
            reason, '',          reason
            """)
    void saysWhatIsWrongInItsPlaceAndKeepsWhatWasTyped(String field, String value, String wrong) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("kind", "CORRECT");
        form.put("fact", "BIRTH_DATE");
        form.put("wanted", "1990-12-31");
        form.put("reason", "Theo giấy khai sinh");
        form.put(field, value);
        HttpResponse<String> answer = person.post("/account/data/requests", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select(".govuk-error-summary a[href=#" + wrong + "]")).hasSize(1);
        assertThat(page.select("#reason").text()).isEqualTo(form.get("reason"));
    }

    @Test
    void looksGood() {
        String code = dossier();
        officer.get("/desk/dossiers/" + code);
        asked(Map.of("kind", "CORRECT", "fact", "EMAIL", "wanted", "dulieu@camau.example"));
        for (boolean phone : List.of(false, true)) {
            try (Browser browser = phone
                    ? Browser.at(port).phone().withoutScripts().open()
                    : Browser.at(port).open()) {
                people.signIn(browser, citizen.number());
                browser.go("/account/data").screenshot("my-data");
                browser.go("/account/data/copy").screenshot("my-data-copy");
            }
        }
        try (Browser browser = Browser.at(port).open()) {
            people.signIn(browser, "tiepnhan.32248");
            browser.go("/desk/data-requests").screenshot("data-requests");
        }
    }

    private String dossier() {
        return ADossier.in(beans)
                .of(ADossier.EXTRACT_COPY)
                .ownedBy(parties.account(citizen.number()))
                .at(People.DAT_MUI)
                .submitted()
                .code()
                .toString();
    }

    private int reads(String code) {
        return jdbc.sql("select count(*) from identity.act where verb = 'dossiers.read' and subject = ?")
                .param("dossier:" + code)
                .query(Integer.class)
                .single();
    }

    private int drafts() {
        return jdbc.sql("select count(*) from dossiers.draft where owner = ? and dossier_code is null")
                .param(parties.account(citizen.number()).value())
                .query(Integer.class)
                .single();
    }

    private String asked(Map<String, String> fields) {
        Map<String, String> form = new LinkedHashMap<>(fields);
        form.put("reason", "Theo giấy khai sinh số 12");
        assertThat(person.post("/account/data/requests", form).statusCode()).isEqualTo(303);
        return person.page("/account/data").select("tr[data-request]").first().attr("data-request");
    }

    private static HttpResponse<String> answer(Person officer, String request, String decision, String words) {
        return officer.post("/desk/data-requests/" + request, Map.of("decision", decision, "answer", words));
    }
}
