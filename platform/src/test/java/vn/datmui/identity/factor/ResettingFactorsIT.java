package vn.datmui.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.datmui.People;
import vn.datmui.Person;
import vn.datmui.PlatformTest;

/** Lost second factors, with four eyes. */
@PlatformTest
class ResettingFactorsIT {

    private static final String PAGE = "/admin/factors";

    @Autowired
    People people;

    @Autowired
    Factors factors;

    @Autowired
    JdbcClient jdbc;

    @Test
    void removesThemOnlyWhenAnotherAdministratorApproves() {
        String name = people.newCitizen();
        Person owner = people.stranger().signIn(name, people.password());
        factors.giveApp(accountOf(name), people.appKey());
        Person first = people.stranger().signIn("quantri", people.password());
        Person second = people.stranger().signIn("quantri2", people.password());

        assertThat(propose(first, name, "").statusCode()).isEqualTo(422);
        assertThat(propose(first, "khong.co.ai", "Mất điện thoại").statusCode()).isEqualTo(422);
        assertThat(propose(first, name, "Mất điện thoại, đã gặp trực tiếp").statusCode())
                .isEqualTo(303);
        String approve = PAGE + "/" + waitingOf(name) + "/approve";
        assertThat(first.post(approve, Map.of()).statusCode()).isEqualTo(403);
        assertThat(factors.protect(accountOf(name))).isTrue();
        assertThat(second.page(PAGE).text()).contains("Mất điện thoại, đã gặp trực tiếp");
        assertThat(second.post(approve, Map.of()).statusCode()).isEqualTo(303);
        assertThat(second.post(approve, Map.of()).statusCode()).isEqualTo(404);

        assertThat(factors.protect(accountOf(name))).isFalse();
        assertThat(owner.get("/account").statusCode())
                .as("every session is ended")
                .isEqualTo(303);
        assertThat(people.stranger()
                        .signIn(name, people.password())
                        .get("/account")
                        .statusCode())
                .isEqualTo(200);
        assertThat(jdbc.sql(
                                "select verb from identity.act where subject = 'account:' || ? and verb like 'identity.factor-reset%' order by id")
                        .param(accountOf(name).value())
                        .query(String.class)
                        .list())
                .containsExactly("identity.factor-reset-propose", "identity.factor-reset-approve");
    }

    @Test
    void neverTouchesOnesOwn() {
        Person first = people.stranger().signIn("quantri", people.password());
        assertThat(propose(first, "quantri", "Mất điện thoại").statusCode()).isEqualTo(403);
        Person second = people.stranger().signIn("quantri2", people.password());
        assertThat(propose(second, "quantri", "Mất điện thoại").statusCode()).isEqualTo(303);
        String id = jdbc.sql(
                        "select r.id::text from identity.factor_reset r join identity.account a on a.id = r.account"
                                + " where a.user_name = 'quantri' and r.state = 'WAITING'")
                .query(String.class)
                .single();
        assertThat(first.post(PAGE + "/" + id + "/approve", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(first.post(PAGE + "/" + id + "/refuse", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(second.post(PAGE + "/" + id + "/refuse", Map.of()).statusCode())
                .isEqualTo(303);
    }

    private java.net.http.HttpResponse<String> propose(Person administrator, String name, String reason) {
        return administrator.post(PAGE, Map.of("name", name, "reason", reason));
    }

    private vn.datmui.kernel.AccountId accountOf(String name) {
        return new vn.datmui.kernel.AccountId(jdbc.sql("select id from identity.account where personal_id = ?")
                .param(name)
                .query(java.util.UUID.class)
                .single());
    }

    private String waitingOf(String name) {
        return jdbc.sql("select id::text from identity.factor_reset where account = ? and state = 'WAITING'")
                .param(accountOf(name).value())
                .query(String.class)
                .single();
    }
}
