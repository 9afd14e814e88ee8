package vn.datmui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.datmui.dossiers.ADossier;
import vn.datmui.identity.people.AnOfficer;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Reach;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Agencies;
import vn.datmui.organisation.Agency;
import vn.datmui.organisation.Officers;
import vn.datmui.organisation.Postings;

/**
 * Every route that reaches the records of an agency or the person's own, tried upon a dossier of one commune with every role of the
 * agency itself, a sister, the parent, a child, a foreign department, and by another citizen: to all but its own people it does not exist.
 */
@PlatformTest
class OthersRecordsIT {

    private static final AgencyCode CHILD = new AgencyCode("H12.32248.01");

    private static final Set<Role> AT_DESKS =
            Set.of(Role.COUNTER_OFFICER, Role.SPECIALIST, Role.DIVISION_HEAD, Role.AGENCY_LEADER);

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @Autowired
    ApplicationContext beans;

    @Autowired
    People people;

    @Autowired
    Agencies agencies;

    @Autowired
    Officers officers;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Postings postings;

    @Autowired
    TransactionTemplate transaction;

    private String code = "";

    @BeforeEach
    void aChildOfDatMui() {
        jdbc.sql("""
                insert into organisation.agency (code, old_code, name, level, kind, parent, valid_from)
                values ('H12.32248.01', '901.99.99.H12', 'Trạm trực thuộc xã Đất Mũi', 'COMMUNE', 'station', 'H12.32248', date '2025-07-01')
                """).update();
        jdbc.sql("""
                insert into organisation.unit (code, agency, name, kind, valid_from) values
                ('H12.32248.01/reception', 'H12.32248.01', 'Bộ phận tiếp nhận', 'reception', date '2025-07-01')
                """).update();
        seenByEveryNode();
    }

    @AfterEach
    void noChildAnyMore() {
        jdbc.sql("delete from organisation.post where unit like 'H12.32248.01/%'")
                .update();
        jdbc.sql("delete from organisation.unit where agency = 'H12.32248.01'").update();
        jdbc.sql("delete from organisation.agency where code = 'H12.32248.01'").update();
        seenByEveryNode();
    }

    @BeforeEach
    void aDossierOfDatMui() {
        code = ADossier.in(beans)
                .of("2.000635")
                .at(People.DAT_MUI)
                .submitted()
                .code()
                .toString();
    }

    @Test
    void everyRouteWithARecordSaysHowFarItReaches() {
        assertThat(doors())
                .filteredOn(
                        door -> door.pattern().contains("{") && !door.openTo().everyone())
                .allSatisfy(door ->
                        assertThat(door.openTo().reach()).as(door.toString()).isNotEqualTo(Reach.NO_RECORD));
    }

    @Test
    void isSeenByItsOwnAgency() {
        for (Role role : AT_DESKS) {
            assertThat(people.officer(role, People.DAT_MUI)
                            .get("/desk/dossiers/" + code)
                            .statusCode())
                    .as(role.toString())
                    .isEqualTo(200);
        }
    }

    @Test
    void doesNotExistForOtherAgenciesWhateverTheRole() {
        others().forEach((who, person) -> {
            String token = person.token();
            doors().filter(door -> door.openTo().reach() == Reach.OWN_AGENCY)
                    .filter(door -> door.pattern().contains("{code}"))
                    .forEach(door -> assertThat(tried(person, door, token).statusCode())
                            .as("%s by %s", door, who)
                            .isEqualTo(404));
        });
    }

    @Test
    void doesNotExistForOtherPeopleNorForOfficersAsTheirOwn() {
        Map<String, Person> strangers = new LinkedHashMap<>(others());
        strangers.put("another citizen", people.citizen(People.SO_KHON));
        strangers.put("an officer of the agency", people.officer(Role.COUNTER_OFFICER, People.DAT_MUI));
        strangers.forEach((who, person) -> {
            String token = person.token();
            doors().filter(door -> door.openTo().reach() == Reach.OWN)
                    .filter(door -> door.pattern().contains("{code}"))
                    .forEach(door -> assertThat(tried(person, door, token).statusCode())
                            .as("%s by %s", door, who)
                            .isIn(403, 404));
        });
    }

    /** The directory looks again at once after a change through its front door. */
    private void seenByEveryNode() {
        transaction.executeWithoutResult(status -> postings.endStandIn(new UUID(0, 0), LocalDate.now(clock)));
    }

    /** Every role at desks of a sister, the parent, and a department that has nothing to do with it; and of a child. */
    private Map<String, Person> others() {
        LocalDate today = LocalDate.now(clock);
        AgencyCode parent = agencies.find(People.DAT_MUI).map(Agency::parent).orElseThrow();
        AgencyCode department =
                agencies.departmentOf("construction", today).map(Agency::code).orElseThrow();
        Map<String, Person> found = new TreeMap<>();
        for (AgencyCode agency : List.of(People.TAN_THANH, parent, department)) {
            AT_DESKS.stream()
                    .filter(role -> !officers.holdersOf(role, agency, today).isEmpty())
                    .forEach(role -> found.put(role + " of " + agency, people.officer(role, agency)));
        }
        AnOfficer ofChild = AnOfficer.takenOn(
                people,
                people.administrator(),
                AnOfficer.form(CHILD, "reception", "COUNTER_OFFICER", today.toString(), ""));
        found.put("a counter officer of a child", ofChild.signIn(people));
        assertThat(found).hasSizeGreaterThan(6);
        return found;
    }

    private HttpResponse<String> tried(Person person, Door door, String token) {
        String path = door.pattern()
                .replace("{code}", code)
                .replace("{act}", "accept")
                .replaceAll("\\{\\*?[^}]*}", "00000000-0000-0000-0000-000000000000");
        boolean reading = door.method() == RequestMethod.GET;
        return person.send(person.request(path)
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .setHeader("X-CSRF-TOKEN", token)
                .method(door.method().name(), reading ? BodyPublishers.noBody() : BodyPublishers.ofString("")));
    }

    private Stream<Door> doors() {
        return routes.getHandlerMethods().entrySet().stream()
                .flatMap(route -> doors(route.getKey(), route.getValue()))
                .sorted(java.util.Comparator.comparing(Door::toString));
    }

    private static Stream<Door> doors(RequestMappingInfo info, HandlerMethod handler) {
        OpenTo door = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), OpenTo.class);
        OpenTo ofType = AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), OpenTo.class);
        OpenTo open = door == null ? java.util.Objects.requireNonNull(ofType) : door;
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .flatMap(pattern -> (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods)
                        .stream().map(method -> new Door(method, pattern, open)));
    }

    private record Door(RequestMethod method, String pattern, OpenTo openTo) {

        @Override
        public String toString() {
            return pattern + " " + method;
        }
    }
}
