package vn.datmui.identity.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.datmui.Browser;
import vn.datmui.People;
import vn.datmui.Person;
import vn.datmui.PlatformTest;
import vn.datmui.TestClock;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Agencies;
import vn.datmui.organisation.Agency;
import vn.datmui.organisation.Level;
import vn.datmui.organisation.Officers;

/** A commune is merged into another far in the future, so that nobody else's day is disturbed; afterwards all is as it was. */
@PlatformTest
class ReorganisingIT {

    private static final LocalDate LAST_DAY = LocalDate.of(2041, 6, 30);

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Autowired
    Agencies agencies;

    @Autowired
    Officers officers;

    @Autowired
    JdbcClient jdbc;

    private AgencyCode ending;
    private AgencyCode successor;

    @BeforeEach
    void twoCommunesOfTheFuture() {
        clock.setTo("2041-06-28T09:00");
        var communes = agencies.at(Level.COMMUNE, LAST_DAY).stream()
                .map(Agency::code)
                .filter(code -> !code.equals(People.DAT_MUI) && !code.equals(People.TAN_THANH))
                .toList();
        ending = communes.get(communes.size() - 1);
        successor = communes.get(communes.size() - 2);
    }

    @AfterEach
    void nothingHasHappened() {
        jdbc.sql("delete from organisation.post where valid_from > date '2041-01-01'")
                .update();
        jdbc.sql("update organisation.post set valid_to = null where valid_to = date '2041-06-30'")
                .update();
        jdbc.sql("update organisation.unit set valid_to = null where valid_to = date '2041-06-30'")
                .update();
        jdbc.sql("update organisation.agency set valid_to = null, successor = null where valid_to = date '2041-06-30'")
                .update();
    }

    @Test
    void movesPeopleAndDossiersOnThatDay() {
        var specialist = officers.holdersOf(Role.SPECIALIST, ending, LAST_DAY).stream()
                .filter(post -> post.unitKind().equals("justice"))
                .findFirst()
                .orElseThrow();
        Person administrator = people.administrator();
        assertThat(administrator.post("/admin/reorganise", form()).statusCode()).isEqualTo(303);

        assertThat(officers.postsOf(specialist.officer(), LAST_DAY))
                .singleElement()
                .returns(ending, post -> post.agency());
        assertThat(officers.postsOf(specialist.officer(), LAST_DAY.plusDays(1)))
                .singleElement()
                .returns(successor, post -> post.agency())
                .returns("justice", post -> post.unitKind());
        assertThat(officers.holdersOf(Role.AGENCY_LEADER, ending, LAST_DAY.plusDays(1)))
                .isEmpty();
        assertThat(officers.holdersOf(Role.AGENCY_LEADER, successor, LAST_DAY.plusDays(1)))
                .hasSize(1);
        assertThat(agencies.answeringFor(ending, LAST_DAY.plusDays(1))).get().returns(successor, Agency::code);

        clock.setTo("2041-06-30T10:00");
        assertThat(deskOf(specialist))
                .contains(agencies.find(ending).orElseThrow().name());
        clock.setTo("2041-07-01T10:00");
        assertThat(deskOf(specialist))
                .contains(agencies.find(successor).orElseThrow().name());
    }

    @Test
    void refusesADayInThePastAnAgencyThatIsNoneAndItself() {
        Person administrator = people.administrator();
        for (var wrong : Map.of("lastDay", "2041-06-27", "agency", "H99", "successor", ending.value())
                .entrySet()) {
            Map<String, String> form = new java.util.HashMap<>(form());
            form.put(wrong.getKey(), wrong.getValue());
            assertThat(administrator.post("/admin/reorganise", form).statusCode())
                    .as(wrong.getKey())
                    .isEqualTo(422);
        }
    }

    @Test
    void showsWhatWouldHappenFirst() {
        try (Browser browser = Browser.at(port).open()) {
            people.signIn(browser, "quantri");
            browser.go("/admin/reorganise?agency=" + ending + "&successor=" + successor + "&lastDay=" + LAST_DAY)
                    .screenshot("reorganise");
            assertThat(browser.text()).contains("Chờ bố trí", "Quyết định sáp nhập");
        }
        assertThat(agencies.find(ending).orElseThrow().successor()).isNull();
    }

    private String deskOf(vn.datmui.organisation.Post post) {
        return people.stranger()
                .signIn(people.userName(post), people.password())
                .page("/account")
                .text();
    }

    private Map<String, String> form() {
        return Map.of("agency", ending.value(), "successor", successor.value(), "lastDay", LAST_DAY.toString());
    }
}
