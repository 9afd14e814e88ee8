package vn.datmui.identity.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.datmui.Browser;
import vn.datmui.People;
import vn.datmui.Person;
import vn.datmui.PlatformTest;
import vn.datmui.TestClock;
import vn.datmui.dossiers.ADossier;
import vn.datmui.kernel.Role;

/** A colleague does the work of somebody who is away, for that time only and in their name. */
@PlatformTest
class DeputisingIT {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private AnOfficer absent;
    private AnOfficer deputy;

    @BeforeEach
    void twoColleagues() {
        clock.setTo("2026-11-23T09:00");
        Person keeper = people.officer(Role.AGENCY_ADMINISTRATOR, People.DAT_MUI);
        absent = AnOfficer.takenOn(
                people, keeper, AnOfficer.form(People.DAT_MUI, "reception", "COUNTER_OFFICER", "2026-11-23", ""));
        deputy = AnOfficer.takenOn(
                people, keeper, AnOfficer.form(People.DAT_MUI, "justice", "SPECIALIST", "2026-11-23", ""));
    }

    @Test
    void actsInThePlaceOfTheColleagueForThatTimeAndIsNamedSo() {
        ADossier dossier = ADossier.in(beans).of("2.000635").at(People.DAT_MUI).submitted();
        Person person = deputy.signIn(people);
        assertThat(accept(person, dossier)).isEqualTo(403);
        appoint("2026-11-23", "2026-11-24");
        assertThat(accept(person, dossier)).isEqualTo(303);
        String named = deputy.fullName() + ", thay mặt " + absent.fullName();
        assertThat(jdbc.sql("select details ->> 'by' from identity.act where verb = 'dossiers.accept' and subject = ?")
                        .param("dossier:" + dossier.code())
                        .query(String.class)
                        .single())
                .isEqualTo(named);
        assertThat(person.page("/desk/dossiers/" + dossier.code() + "?tab=history")
                        .text())
                .contains(named);
        assertThat(person.page("/account").text()).contains("thay mặt " + absent.fullName());

        clock.setTo("2026-11-25T08:00");
        ADossier later = ADossier.in(beans).of("2.000635").at(People.DAT_MUI).submitted();
        assertThat(accept(deputy.signIn(people), later)).as("afterwards").isEqualTo(403);
    }

    @Test
    void endsAtOnceWhenEitherOfThemSaysSo() {
        appoint("2026-11-23", "2026-12-23");
        Person person = deputy.signIn(people);
        String id = person.page("/account/away").select("tr[data-stand-in]").attr("data-stand-in");
        assertThat(person.page("/account").text()).contains("thay mặt");
        assertThat(people.citizen(People.SO_KHON)
                        .post("/account/away/" + id + "/end", Map.of())
                        .statusCode())
                .isEqualTo(404);
        person.post("/account/away/" + id + "/end", Map.of());
        assertThat(person.page("/account").text()).doesNotContain("thay mặt");
    }

    @Test
    void lapsesWhenTheDeputyLeavesTheAgencyAndWhenThePostOfTheAbsentEnds() {
        appoint("2026-11-23", "2026-12-23");
        Person keeper = people.officer(Role.AGENCY_ADMINISTRATOR, People.DAT_MUI);
        String holding = keeper.page("/admin/people/" + absent.id())
                .select("tr[data-holding]")
                .attr("data-holding");
        keeper.post("/admin/people/" + absent.id() + "/posts/" + holding + "/end", Map.of("lastDay", "2026-11-24"));
        assertThat(deputy.signIn(people).page("/account").text()).contains("thay mặt");
        clock.forward(Duration.ofDays(2));
        assertThat(deputy.signIn(people).page("/account").text()).doesNotContain("thay mặt");
    }

    @Test
    void isNotPassedOn() {
        appoint("2026-11-23", "2026-12-23");
        assertThat(deputy.signIn(people)
                        .page("/account/away")
                        .select("#holding option")
                        .text())
                .doesNotContain("Trung tâm Phục vụ hành chính công");
    }

    @Test
    void aLeadersPostGoesOnlyToSomebodyWhoLeads() {
        Person administrator = people.administrator();
        AnOfficer leader = AnOfficer.takenOn(
                people, administrator, AnOfficer.form(People.DAT_MUI, "leadership", "AGENCY_LEADER", "2026-11-23", ""));
        AnOfficer head = AnOfficer.takenOn(
                people, administrator, AnOfficer.form(People.DAT_MUI, "economy", "DIVISION_HEAD", "2026-11-23", ""));
        String page = "/admin/people/" + leader.id() + "/away";
        Map<String, String> form = form("2026-11-23", "2026-11-24");
        form.put(
                "holding",
                administrator.page(page).select("#holding option[value!='']").val());
        assertThat(administrator.post(page, form).body()).contains("chỉ giao cho lãnh đạo phòng");
        form.put("deputy", head.id());
        assertThat(administrator.post(page, form).statusCode()).isEqualTo(303);
        assertThat(head.signIn(people).page("/account").text())
                .as("needs two factors, and says whose post it is")
                .contains("TUQ. Chức danh thử")
                .contains("thay mặt " + leader.fullName());
        assertThat(head.signIn(people).get("/desk/sign").statusCode())
                .as("a signer signs in with two factors")
                .isNotEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            from,    2026-11-22, from
            to,      '',         to
            to,      2027-11-23, to
            basis,   '',         basis
            deputy,  x,          deputy
            holding, x,          holding
            """)
    void refusesWhatHasNoPostNoEndOrNoBasis(String field, String value, String wrong) {
        Person person = absent.signIn(people);
        Map<String, String> form = form("2026-11-23", "2026-11-24");
        form.put("holding", holding(person));
        form.put(field, value);
        var answer = person.post("/account/away", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(org.jsoup.Jsoup.parse(answer.body()).select(".govuk-error-summary a[href=#" + wrong + "]"))
                .hasSize(1);
    }

    @Test
    void looksGood() {
        appoint("2026-11-23", "2026-12-04");
        for (boolean phone : new boolean[] {false, true}) {
            try (Browser browser = phone
                    ? Browser.at(port).phone().withoutScripts().open()
                    : Browser.at(port).open()) {
                people.signIn(browser, "nhansu.32248");
                browser.go("/admin/people?query=" + absent.userName()).screenshot("people");
                browser.go("/admin/people/new").screenshot("people-new");
                browser.go("/admin/people/" + absent.id()).screenshot("people-one");
                browser.go("/admin/people/" + absent.id() + "/away").screenshot("people-away");
            }
        }
    }

    private void appoint(String from, String to) {
        Person person = absent.signIn(people);
        Map<String, String> form = form(from, to);
        form.put("holding", holding(person));
        assertThat(person.post("/account/away", form).statusCode()).isEqualTo(303);
    }

    private static String holding(Person person) {
        return person.page("/account/away").select("#holding option[value!='']").val();
    }

    private Map<String, String> form(String from, String to) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("deputy", deputy.id());
        form.put("from", from);
        form.put("to", to);
        form.put("basis", "Giấy ủy quyền số 12/UQ-UBND ngày 20/11/2026");
        return form;
    }

    private static int accept(Person person, ADossier dossier) {
        return person.post("/desk/dossiers/" + dossier.code() + "/accept", Map.of("revision", "0"))
                .statusCode();
    }
}
