package vn.datmui.identity.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.datmui.People;
import vn.datmui.Person;
import vn.datmui.PlatformTest;
import vn.datmui.TestClock;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.DayHasPassed;
import vn.datmui.kernel.Role;

/** An agency keeps its own people: rights begin and end on the days that it writes, and nobody else's are its business. */
@PlatformTest
class KeepingPeopleIT {

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    private Person keeper;

    @BeforeEach
    void aMondayMorning() {
        clock.setTo("2026-11-23T09:00");
        keeper = people.officer(Role.AGENCY_ADMINISTRATOR, People.DAT_MUI);
    }

    @Test
    void givesRightsFromTheFirstDayToTheLastAndNotADayMore() {
        AnOfficer officer = taken("reception", "COUNTER_OFFICER", "2026-11-24", "2026-11-25");
        assertThat(officer.signIn(people).get("/desk").statusCode())
                .as("before")
                .isEqualTo(403);
        clock.forward(Duration.ofDays(1));
        assertThat(officer.signIn(people).get("/desk").statusCode()).isEqualTo(200);
        clock.forward(Duration.ofDays(1));
        assertThat(officer.signIn(people).get("/desk").statusCode())
                .as("last day")
                .isEqualTo(200);
        clock.forward(Duration.ofDays(1));
        assertThat(officer.signIn(people).get("/desk").statusCode()).as("after").isEqualTo(403);
    }

    @Test
    void movesAnOfficerOnTheDayOfTheTransfer() {
        AnOfficer officer = taken("justice", "SPECIALIST", "2026-11-23", "");
        Map<String, String> move = post("economy", "SPECIALIST", "2026-11-24");
        move.put("replaces", holdingOf(officer));
        assertThat(keeper.post("/admin/people/" + officer.id() + "/posts", move).statusCode())
                .isEqualTo(303);
        assertThat(postsOf(officer)).contains("Tư pháp").doesNotContain("Kinh tế");
        clock.forward(Duration.ofDays(1));
        assertThat(postsOf(officer)).contains("Phòng Kinh tế").doesNotContain("Tư pháp");
    }

    @Test
    void takesTheRightAwayAtOnceWhenThePostEndedYesterday() {
        AnOfficer officer = taken("reception", "COUNTER_OFFICER", "2026-11-23", "");
        Person person = officer.signIn(people);
        assertThat(person.get("/desk").statusCode()).isEqualTo(200);
        end(officer, "2026-11-22");
        assertThat(person.get("/desk").statusCode()).isEqualTo(403);
    }

    @Test
    void signsAnOfficerOutOnTheDayWithoutAPost() {
        AnOfficer officer = taken("reception", "COUNTER_OFFICER", "2026-11-23", "2026-11-23");
        clock.setTo("2026-11-23T23:50");
        Person person = officer.signIn(people);
        clock.setTo("2026-11-24T00:10");
        assertThat(person.get("/account").statusCode()).isEqualTo(200);
        events.publishEvent(new DayHasPassed(java.time.LocalDate.of(2026, 11, 23)));
        assertThat(person.get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void suspendsAnAccountAtOnceAndLetsItsPersonInAgain() {
        AnOfficer officer = taken("reception", "COUNTER_OFFICER", "2026-11-23", "");
        Person person = officer.signIn(people);
        keeper.post("/admin/people/" + officer.id() + "/suspend", Map.of());
        assertThat(person.get("/desk").statusCode()).isEqualTo(303);
        HttpResponse<String> refused =
                people.stranger().post("/sign-in", Map.of("name", officer.userName(), "password", people.password()));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(keeper.post("/desk/recovery", Map.of("name", officer.userName(), "verified", "CARD"))
                        .statusCode())
                .isEqualTo(422);
        keeper.post("/admin/people/" + officer.id() + "/resume", Map.of());
        assertThat(officer.signIn(people).get("/desk").statusCode()).isEqualTo(200);
        assertThat(verbsAbout(officer)).contains("identity.account-suspend", "identity.account-resume");
    }

    /** Own, sister, parent, child, foreign. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # officer of, administrator of, answer
            H12.32248,    H12.32248,        200
            H12.32248,    H12.32025,        404
            H12.32248,    H12,              404
            H12,          H12.32248,        404
            H12.32248,    H12.06,           404
            """)
    void reachesTheOwnAgencyOnly(String agency, String administered, int answer) {
        AgencyCode own = new AgencyCode(agency);
        Map<String, String> form = AnOfficer.form(own, "records", "CLERK", "2026-11-23", "");
        AnOfficer officer = AnOfficer.takenOn(people, people.officer(Role.AGENCY_ADMINISTRATOR, own), form);
        Person other = people.officer(Role.AGENCY_ADMINISTRATOR, new AgencyCode(administered));
        String page = "/admin/people/" + officer.id();
        boolean mine = answer == 200;
        assertThat(other.get(page).statusCode()).isEqualTo(answer);
        assertThat(other.get(page + "/away").statusCode()).isEqualTo(answer);
        assertThat(other.get("/admin/people?agency=" + agency).statusCode()).isEqualTo(answer);
        assertThat(other.get("/admin/people/new?agency=" + agency).statusCode()).isEqualTo(answer);
        assertThat(other.post("/admin/people", AnOfficer.form(own, "records", "CLERK", "2026-11-23", ""))
                        .statusCode())
                .isEqualTo(mine ? 303 : 404);
        Map<String, String> more = post("records", "CLERK", "2026-12-01");
        more.put("to-agency", agency);
        assertThat(other.post(page + "/posts", more).statusCode()).isEqualTo(mine ? 422 : 404);
        assertThat(other.post(page + "/suspend", Map.of()).statusCode()).isEqualTo(mine ? 303 : 404);
        assertThat(other.post(page + "/resume", Map.of()).statusCode()).isEqualTo(mine ? 303 : 404);
        assertThat(other.post(
                                page + "/posts/" + holdingOf(officer, people.administrator()) + "/end",
                                Map.of("lastDay", "2026-11-22"))
                        .statusCode())
                .isEqualTo(mine ? 303 : 404);
    }

    @Test
    void theProvincesAdministratorReachesEveryAgencyAndMovesBetweenThem() {
        AnOfficer officer = taken("justice", "SPECIALIST", "2026-11-23", "");
        Person administrator = people.administrator();
        Map<String, String> move = post("justice", "SPECIALIST", "2026-11-24");
        move.put("to-agency", People.TAN_THANH.value());
        move.put("unit", People.TAN_THANH + "/justice");
        move.put("replaces", holdingOf(officer, administrator));
        assertThat(administrator
                        .post("/admin/people/" + officer.id() + "/posts", move)
                        .statusCode())
                .isEqualTo(303);
        clock.forward(Duration.ofDays(1));
        assertThat(postsOf(officer)).contains("phường Tân Thành").doesNotContain("Đất Mũi");
    }

    @Test
    void givesNoPostByWhichOthersAreRuledAndNoneOfTheOwn() {
        for (String role : new String[] {"AGENCY_LEADER", "AGENCY_ADMINISTRATOR", "ADMINISTRATOR", "CITIZEN", "x"}) {
            HttpResponse<String> answer =
                    keeper.post("/admin/people", AnOfficer.form(People.DAT_MUI, "records", role, "2026-11-23", ""));
            assertThat(answer.statusCode()).as(role).isEqualTo(422);
        }
        Document list = keeper.page("/admin/people");
        String self = list.select("tr:contains(nhansu.32248)").attr("data-officer");
        String leader = list.select("tr:contains(lanhdao.32248)").attr("data-officer");
        assertThat(keeper.post("/admin/people/" + self + "/posts", post("justice", "SPECIALIST", "2026-11-24"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(keeper.post("/admin/people/" + self + "/suspend", Map.of()).statusCode())
                .isEqualTo(403);
        String holding = keeper.page("/admin/people/" + leader)
                .select("tr[data-holding]")
                .attr("data-holding");
        assertThat(keeper.post(
                                "/admin/people/" + leader + "/posts/" + holding + "/end",
                                Map.of("lastDay", "2026-11-22"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(people.administrator()
                        .post("/admin/people", AnOfficer.form(People.DAT_MUI, "x", "AGENCY_LEADER", "2026-11-23", ""))
                        .statusCode())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            fullName, '',                        fullName
            userName, 'Lan Nguyễn',              userName
            userName, quantri,                   userName
            userName, 096185000123,              userName
            email,    khong-phai-thu,            email
            phone,    abc,                       phone
            unit,     H12.32025/justice,         unit
            title,    '',                        title
            from,     2026-11-22,                from
            from,     31/12/2026,                from
            to,       2026-11-01,                to
            """)
    void saysWhatIsWrongInItsPlaceAndKeepsWhatWasTyped(String field, String value, String wrong) {
        Map<String, String> form = AnOfficer.form(People.DAT_MUI, "justice", "SPECIALIST", "2026-11-23", "2026-12-31");
        form.put(field, value);
        HttpResponse<String> answer = keeper.post("/admin/people", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select(".govuk-error-summary a[href=#" + wrong + "]")).hasSize(1);
        assertThat(page.select("#" + wrong)).hasSize(1);
        if (!field.equals("unit")) {
            assertThat(page.select("#" + field).val()).isEqualTo(value);
        }
    }

    @Test
    void refusesALastDayLongPastAndTheSamePostTwice() {
        AnOfficer officer = taken("justice", "SPECIALIST", "2026-11-23", "");
        String holding = holdingOf(officer);
        HttpResponse<String> early = keeper.post(
                "/admin/people/" + officer.id() + "/posts/" + holding + "/end", Map.of("lastDay", "2026-11-20"));
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(early.body()).select("#lastDay-" + holding).val())
                .isEqualTo("2026-11-20");
        assertThat(keeper.post("/admin/people/" + officer.id() + "/posts", post("justice", "SPECIALIST", "2026-12-01"))
                        .statusCode())
                .isEqualTo(422);
    }

    private AnOfficer taken(String unitKind, String role, String from, String to) {
        return AnOfficer.takenOn(people, keeper, AnOfficer.form(People.DAT_MUI, unitKind, role, from, to));
    }

    private static Map<String, String> post(String unitKind, String role, String from) {
        Map<String, String> post = new LinkedHashMap<>();
        post.put("to-agency", People.DAT_MUI.value());
        post.put("unit", People.DAT_MUI + "/" + unitKind);
        post.put("role", role);
        post.put("title", "Chức danh mới");
        post.put("from", from);
        return post;
    }

    private String postsOf(AnOfficer officer) {
        return officer.signIn(people)
                .page("/account")
                .select(".govuk-summary-list")
                .text();
    }

    private String holdingOf(AnOfficer officer) {
        return holdingOf(officer, keeper);
    }

    private static String holdingOf(AnOfficer officer, Person administrator) {
        return administrator
                .page("/admin/people/" + officer.id())
                .select("tr[data-holding]")
                .attr("data-holding");
    }

    private void end(AnOfficer officer, String lastDay) {
        keeper.post(
                "/admin/people/" + officer.id() + "/posts/" + holdingOf(officer) + "/end", Map.of("lastDay", lastDay));
    }

    private java.util.List<String> verbsAbout(AnOfficer officer) {
        return jdbc.sql("select a.verb from identity.act a join identity.account c on a.subject = 'account:' || c.id"
                        + " where c.officer = ?::uuid order by a.id")
                .param(officer.id())
                .query(String.class)
                .list();
    }
}
