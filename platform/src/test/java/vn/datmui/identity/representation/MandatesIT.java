package vn.datmui.identity.representation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.datmui.Browser;
import vn.datmui.People;
import vn.datmui.Person;
import vn.datmui.PlatformTest;
import vn.datmui.TestClock;
import vn.datmui.identity.Representatives;
import vn.datmui.identity.representation.MandateParties.Citizen;
import vn.datmui.kernel.Role;

/** Who may act for whom: asked by one side, agreed by the other, ended by either. */
@PlatformTest
class MandatesIT {

    private static final String TAX_CODE = "0100109106";

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    MandateParties parties;

    @Autowired
    Representatives representatives;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private Citizen mother;
    private Citizen son;

    @BeforeEach
    void aMotherAndHerSon() {
        clock.setTo("2026-11-23T09:00");
        mother = parties.citizen("Phan Thị Mẹ");
        son = parties.citizen("Phan Văn Con");
    }

    @Test
    void bindsNobodyBeforeTheOtherSideAgrees() {
        Person asking = parties.signIn(son);
        String mandate = parties.asked(asking, MandateParties.form("ASK", mother.number(), mother.name()));
        assertThat(asking.page("/account/acting").text()).doesNotContain("Cho " + mother.name());
        assertThat(asking.post("/account/acting", Map.of("mandate", mandate)).statusCode())
                .isEqualTo(404);
        assertThat(asking.post("/account/mandates/" + mandate + "/accept", Map.of())
                        .statusCode())
                .as("by the one who asks")
                .isEqualTo(404);
        assertThat(people.citizen(People.SO_KHON)
                        .post("/account/mandates/" + mandate + "/accept", Map.of())
                        .statusCode())
                .as("by a stranger")
                .isEqualTo(404);

        Person asked = parties.signIn(mother);
        assertThat(asked.post("/account/mandates/" + mandate + "/accept", Map.of())
                        .statusCode())
                .isEqualTo(303);
        MandateParties.turn(asking, mandate);
        assertThat(asking.page("/dossiers").select(".datmui-acting").text())
                .contains("Đang thực hiện cho " + mother.name());
        asking.post("/account/acting", Map.of("mandate", ""));
        assertThat(asking.page("/dossiers").select(".datmui-acting")).isEmpty();
    }

    @Test
    void aRefusedMandateOpensNothing() {
        String mandate =
                parties.asked(parties.signIn(mother), MandateParties.form("GIVE", son.number(), "phan van con"));
        Person person = parties.signIn(son);
        person.post("/account/mandates/" + mandate + "/refuse", Map.of());
        assertThat(person.post("/account/acting", Map.of("mandate", mandate)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void endsAtOnceWhenEitherSideRevokesIt() {
        String mandate = parties.given(mother, son, Map.of());
        Person person = parties.signIn(son);
        MandateParties.turn(person, mandate);
        parties.signIn(mother).post("/account/mandates/" + mandate + "/revoke", Map.of());
        assertThat(person.page("/dossiers").select(".datmui-acting")).isEmpty();
        assertThat(jdbc.sql("select verb from identity.act where subject = ? order by id")
                        .param("mandate:" + mandate)
                        .query(String.class)
                        .list())
                .containsExactly(
                        "identity.mandate-ask",
                        "identity.mandate-accept",
                        "identity.act-for-another",
                        "identity.mandate-revoke");
    }

    @Test
    void endsWithItsLastDayAndAfterAYearUnlessSaid() {
        String mandate = parties.given(mother, son, Map.of("from", "2026-11-23", "to", "2026-11-24"));
        Person person = parties.signIn(son);
        MandateParties.turn(person, mandate);
        clock.forward(Duration.ofMinutes(50));
        assertThat(person.page("/dossiers").select(".datmui-acting")).hasSize(1);
        clock.setTo("2026-11-25T08:00");
        assertThat(parties.signIn(son)
                        .post("/account/acting", Map.of("mandate", mandate))
                        .statusCode())
                .isEqualTo(404);
        clock.setTo("2026-11-23T09:00");
        String yearly = parties.given(mother, son, Map.of());
        assertThat(jdbc.sql("select valid_to::text from identity.mandate where id = ?::uuid")
                        .param(yearly)
                        .query(String.class)
                        .single())
                .isEqualTo("2027-11-22");
    }

    @Test
    void aParentActsForAChildUntilItIsOfAgeOnceAnOfficerHasSeenTheBirthCertificate() {
        String number = "0963090" + "%05d".formatted(Math.floorMod(System.nanoTime(), 100_000));
        Map<String, String> form = MandateParties.form("CHILD", number, "Phan Bé Ba");
        form.put("birthDate", "2012-03-15");
        String mandate = parties.verified(mother, form);
        Person person = parties.signIn(mother);
        MandateParties.turn(person, mandate);
        assertThat(person.page("/dossiers").select(".datmui-acting").text()).contains("Phan Bé Ba");
        assertThat(jdbc.sql("select valid_to::text from identity.mandate where id = ?::uuid")
                        .param(mandate)
                        .query(String.class)
                        .single())
                .isEqualTo("2030-03-14");
        assertThat(representatives.readersOf(parties.account(number)))
                .containsExactly(parties.account(mother.number()));
    }

    @Test
    void aBusinessIsRepresentedByWhomTheCertificateNamesAndByThoseWhomTheyAuthorise() {
        Map<String, String> form = MandateParties.form("BUSINESS", TAX_CODE, "Công ty TNHH Tôm Đất Mũi");
        String mandate = parties.verified(mother, form);
        assertThat(representatives.readersOf(parties.account(TAX_CODE))).contains(parties.account(mother.number()));
        Person director = parties.signIn(mother);
        MandateParties.turn(director, mandate);
        Map<String, String> staff = MandateParties.form("GIVE", son.number(), son.name());
        staff.put("procedure1", "2.000635");
        String given = parties.asked(director, staff);
        Person clerk = parties.signIn(son);
        clerk.post("/account/mandates/" + given + "/accept", Map.of());
        MandateParties.turn(clerk, given);
        assertThat(clerk.page("/dossiers").select(".datmui-acting").text()).contains("Công ty TNHH Tôm Đất Mũi");
        assertThat(clerk.post("/account/mandates", staff).statusCode())
                .as("passed on")
                .isIn(403, 422);

        Citizen other = parties.citizen("Lý Giám Đốc");
        String wrongName = parties.asked(
                parties.signIn(other), MandateParties.form("BUSINESS", TAX_CODE, "Công ty TNHH Cua Năm Căn"));
        HttpResponse<String> answer = people.officer(Role.COUNTER_OFFICER, People.DAT_MUI)
                .post(
                        "/desk/mandates/" + wrongName,
                        Map.of("number", other.number(), "answer", "accept", "seen", "Bản chính"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("tên khác", "value=\"Bản chính\"");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            GIVE,     number,     096000000001, number
            GIVE,     name,       Người Khác,   number
            GIVE,     basis,      '',           basis
            GIVE,     from,       2026-11-20,   from
            GIVE,     to,         2026-11-20,   to
            GIVE,     procedure1, 9.999999,     procedure1
            GIVE,     way,        x,            way
            BUSINESS, number,     0100109107,   number
            CHILD,    birthDate,  2000-01-01,   birthDate
            CHILD,    birthDate,  '',           birthDate
            """)
    void saysWhatIsWrongInItsPlaceAndKeepsWhatWasTyped(String way, String field, String value, String wrong) {
        Map<String, String> form = MandateParties.form(way, son.number(), son.name());
        form.put(field, value);
        HttpResponse<String> answer = parties.signIn(mother).post("/account/mandates", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select(".govuk-error-summary a[href=#" + wrong + "]")).hasSize(1);
        assertThat(page.select("#" + wrong)).isNotEmpty();
        assertThat(page.select("#basis").val()).isEqualTo(form.get("basis"));
    }

    @Test
    void refusesOneselfAndOfficersWithoutPapersSeen() {
        assertThat(parties.signIn(mother)
                        .post("/account/mandates", MandateParties.form("GIVE", mother.number(), mother.name()))
                        .body())
                .contains("chính bạn");
        String mandate =
                parties.asked(parties.signIn(mother), MandateParties.form("BUSINESS", "0300588569", "Công ty Thử"));
        Person officer = people.officer(Role.COUNTER_OFFICER, People.DAT_MUI);
        assertThat(officer.post(
                                "/desk/mandates/" + mandate,
                                Map.of("number", mother.number(), "answer", "accept", "seen", " "))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void looksGood() {
        parties.given(mother, son, Map.of("procedure1", "2.000635"));
        parties.asked(parties.signIn(son), MandateParties.form("BUSINESS", "0300588569", "Công ty Thử"));
        for (boolean phone : new boolean[] {false, true}) {
            try (Browser browser = phone
                    ? Browser.at(port).phone().withoutScripts().open()
                    : Browser.at(port).open()) {
                people.signIn(browser, son.number());
                browser.go("/account/mandates").screenshot("mandates");
                browser.go("/account/acting").press("Cho " + mother.name());
                browser.screenshot("acting-dossiers");
                browser.go("/account/acting").screenshot("acting");
                browser.press("Cho chính mình: " + son.name());
            }
        }
        try (Browser browser = Browser.at(port).open()) {
            people.signIn(browser, "tiepnhan.32248");
            browser.go("/desk/mandates?number=" + son.number()).screenshot("mandate-verify");
        }
    }
}
