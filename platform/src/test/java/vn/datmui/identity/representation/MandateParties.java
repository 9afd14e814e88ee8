package vn.datmui.identity.representation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.datmui.People;
import vn.datmui.Person;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.Role;

/** People who act for each other, through the pages. */
@Lazy
@Component
public class MandateParties {

    private final People people;
    private final JdbcClient jdbc;

    MandateParties(People people, JdbcClient jdbc) {
        this.people = people;
        this.jdbc = jdbc;
    }

    /** A citizen of the test's own, by number and name. */
    public record Citizen(String number, String name) {}

    public Citizen citizen(String name) {
        String number = people.newCitizen();
        jdbc.sql("update identity.account set full_name = ?, address = 'Ấp Mũi, xã Đất Mũi' where personal_id = ?")
                .params(name, number)
                .update();
        return new Citizen(number, name);
    }

    public Person signIn(Citizen citizen) {
        return people.stranger().signIn(citizen.number(), people.password());
    }

    public AccountId account(String number) {
        return new AccountId(jdbc.sql("select id from identity.account where personal_id = :n or tax_code = :n")
                .param("n", number)
                .query(UUID.class)
                .single());
    }

    public static Map<String, String> form(String way, String number, String name) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("way", way);
        form.put("number", number);
        form.put("name", name);
        form.put("basis", "Giấy ủy quyền số 5 ngày 20/11/2026");
        return form;
    }

    /** Asks and gives the id of the mandate. */
    public String asked(Person person, Map<String, String> form) {
        assertThat(person.post("/account/mandates", form).statusCode()).isEqualTo(303);
        return person.page("/account/mandates")
                .select("tr[data-mandate]:contains(Chờ đồng ý)")
                .first()
                .attr("data-mandate");
    }

    /** One lets the other act for them, who has agreed; the mandate. */
    public String given(Citizen from, Citizen to, Map<String, String> more) {
        Map<String, String> form = form("GIVE", to.number(), to.name());
        form.putAll(more);
        String mandate = asked(signIn(from), form);
        assertThat(signIn(to)
                        .post("/account/mandates/" + mandate + "/accept", Map.of())
                        .statusCode())
                .isEqualTo(303);
        return mandate;
    }

    public String verified(Citizen who, Map<String, String> form) {
        String mandate = asked(signIn(who), form);
        Person officer = people.officer(Role.COUNTER_OFFICER, People.DAT_MUI);
        assertThat(officer.page("/desk/mandates?number=" + who.number()).select("form[data-mandate=" + mandate + "]"))
                .hasSize(1);
        assertThat(officer.post(
                                "/desk/mandates/" + mandate,
                                Map.of("number", who.number(), "answer", "accept", "seen", "Bản chính, số 12"))
                        .statusCode())
                .isEqualTo(303);
        return mandate;
    }

    public static void turn(Person person, String mandate) {
        assertThat(person.post("/account/acting", Map.of("mandate", mandate)).statusCode())
                .isEqualTo(303);
    }
}
