package vn.datmui.dossiers.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.datmui.People;
import vn.datmui.Person;
import vn.datmui.PlatformTest;
import vn.datmui.TestClock;
import vn.datmui.catalogue.ProcessStep;
import vn.datmui.catalogue.TimeLimit;
import vn.datmui.dossiers.ADossier;
import vn.datmui.dossiers.Status;
import vn.datmui.dossiers.forms.RegisterEntries;
import vn.datmui.dossiers.forms.RegisterEntries.Entry;
import vn.datmui.dossiers.process.DeskRights;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.BilingualText;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Agencies;
import vn.datmui.organisation.Agency;
import vn.datmui.organisation.Level;
import vn.datmui.organisation.Officers;
import vn.datmui.organisation.Post;
import vn.datmui.organisation.Unit;

/** The districts end on 30 June 2025: their open dossiers lie on the desks of the communes that took over. */
@PlatformTest
class MergedAgencyIT {

    private static final AgencyCode NGOC_HIEN = new AgencyCode("H12.973");
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2025, 7, 2);

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private People people;

    @Autowired
    private TestClock clock;

    @Autowired
    private Agencies agencies;

    @Autowired
    private RegisterEntries register;

    @Autowired
    private Officers officers;

    @Autowired
    private DeskRights rights;

    @Autowired
    private JdbcClient jdbc;

    private AgencyCode successor;
    private ADossier dossier;

    @BeforeEach
    void aDossierIsSubmittedToADistrictOnItsLastDay() {
        clock.setTo("2025-06-30T09:00");
        successor = agencies.answeringFor(NGOC_HIEN, AFTER).orElseThrow().code();
        dossier = ADossier.in(beans).of("1.001612").at(NGOC_HIEN).submitted();
        clock.setTo("2025-07-02T09:00");
    }

    @Test
    void waitsAtTheSuccessorsCounterAndGoesOnToItsUnits() {
        Person counter = people.officer(Role.COUNTER_OFFICER, successor);
        assertThat(listed(counter, "todo")).contains(dossier.code().value());
        counter.post("/desk/dossiers/" + dossier.code() + "/accept", Map.of("revision", "0"));
        assertThat(dossier.now().status()).isEqualTo(Status.IN_PROCESS);
        assertThat(listed(people.officer(Role.SPECIALIST, successor, "economy"), "todo"))
                .as(dossier.now().place().toString())
                .contains(dossier.code().value());
        assertThat(listed(people.officer(Role.SPECIALIST, successor, "justice"), "todo"))
                .doesNotContain(dossier.code().value());
    }

    /** The communes have no unit of construction or land: their economic unit answers for both fields. */
    @ParameterizedTest
    @ValueSource(strings = {"construction", "land"})
    void liesAtTheUnitThatTookTheFieldOver(String field) {
        people.officer(Role.COUNTER_OFFICER, successor)
                .post("/desk/dossiers/" + dossier.code() + "/accept", Map.of("revision", "0"));
        jdbc.sql("update dossiers.dossier set unit_kind = ? where code = ?")
                .params(field, dossier.code().value())
                .update();
        Unit economy = agencies.unitOf(successor, "economy", AFTER).orElseThrow();
        assertThat(agencies.unitOf(successor, field, AFTER)).contains(economy);
        assertThat(listed(people.officer(Role.SPECIALIST, successor, "economy"), "todo"))
                .contains(dossier.code().value());
        assertThat(listed(people.officer(Role.SPECIALIST, successor, "justice"), "todo"))
                .doesNotContain(dossier.code().value());
        assertThat(mayAct(economy, field)).isTrue();
        assertThat(mayAct(agencies.unitOf(successor, "justice", AFTER).orElseThrow(), field))
                .isFalse();
    }

    private boolean mayAct(Unit unit, String field) {
        Post specialist = officers.holdersOf(Role.SPECIALIST, successor, AFTER).stream()
                .filter(post -> post.unitCode().equals(unit.code()))
                .findFirst()
                .orElseThrow();
        ProcessStep step = new ProcessStep(
                "examine",
                BilingualText.of("Thẩm định", "Examination"),
                ProcessStep.Kind.EXAMINE,
                Role.SPECIALIST,
                field,
                new TimeLimit(1, TimeLimit.Unit.WORKING_DAY, false));
        SignedIn me = new SignedIn(
                new AccountId(UUID.randomUUID()),
                "Chuyên viên",
                null,
                specialist.officer(),
                "",
                "",
                List.of(specialist));
        return rights.mayAct(me, step, dossier.now());
    }

    @Test
    void isSeenByNobodyElse() {
        AgencyCode other = agencies.at(Level.COMMUNE, AFTER).stream()
                .map(Agency::code)
                .filter(code -> !code.equals(successor))
                .findFirst()
                .orElseThrow();
        assertThat(listed(people.officer(Role.COUNTER_OFFICER, other), "open"))
                .doesNotContain(dossier.code().value());
    }

    @Test
    void standsInTheSuccessorsRegisterOnTheDayOfReceiptAndNotBefore() {
        assertThat(codes(BEFORE, AFTER)).doesNotContain(dossier.code().value());
        people.officer(Role.COUNTER_OFFICER, successor)
                .post("/desk/dossiers/" + dossier.code() + "/accept", Map.of("revision", "0"));
        assertThat(codes(AFTER, AFTER)).contains(dossier.code().value());
        assertThat(codes(BEFORE, BEFORE)).doesNotContain(dossier.code().value());
    }

    private List<String> codes(LocalDate from, LocalDate to) {
        return register.between(successor, from, to).stream().map(Entry::code).toList();
    }

    private static String listed(Person officer, String view) {
        return officer.page("/desk?view=" + view).select("tbody").text();
    }
}
