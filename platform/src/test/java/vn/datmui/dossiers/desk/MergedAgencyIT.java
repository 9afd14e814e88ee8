package vn.datmui.dossiers.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.datmui.People;
import vn.datmui.Person;
import vn.datmui.PlatformTest;
import vn.datmui.TestClock;
import vn.datmui.dossiers.ADossier;
import vn.datmui.dossiers.Status;
import vn.datmui.dossiers.forms.RegisterEntries;
import vn.datmui.dossiers.forms.RegisterEntries.Entry;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Agencies;
import vn.datmui.organisation.Agency;
import vn.datmui.organisation.Level;

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
