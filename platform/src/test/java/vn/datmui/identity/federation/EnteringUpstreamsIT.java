package vn.datmui.identity.federation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.datmui.People;
import vn.datmui.Person;
import vn.datmui.PlatformTest;

/** Providers' records: four eyes, days of validity, and never more trust than was given. */
@PlatformTest
class EnteringUpstreamsIT {

    @Autowired
    People people;

    private Nation nation;

    @BeforeEach
    void starts() {
        nation = new Nation(people);
    }

    @AfterEach
    void leaves() {
        nation.close();
    }

    @Test
    void refusesTheEyesOfWhoeverProposed() {
        Person administrator = people.administrator();
        administrator.post("/admin/upstreams", nation.form());
        String waiting = nation.waiting(administrator);
        assertThat(administrator
                        .post("/admin/upstreams/" + waiting + "/approve", Map.of())
                        .statusCode())
                .isEqualTo(403);
        assertThat(people.stranger().get("/sign-in/with/" + nation.code).statusCode())
                .isEqualTo(404);
    }

    @Test
    void decidesOnce() {
        Person administrator = people.administrator();
        administrator.post("/admin/upstreams", nation.form());
        String waiting = nation.waiting(administrator);
        assertThat(administrator
                        .post("/admin/upstreams/" + waiting + "/refuse", Map.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(administrator
                        .post("/admin/upstreams/" + waiting + "/refuse", Map.of())
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void letsNobodyInBySuspendedProviders() {
        nation.entered();
        Person administrator = people.administrator();
        String standing = administrator
                .page("/admin/upstreams")
                .select("tr[data-version]:contains(" + nation.code + ")")
                .attr("data-version");
        Person away = people.stranger();
        String back = nation.wayBack(away, Nation.MINH_KHANG, 2, "");
        administrator.post("/admin/upstreams/" + standing + "/suspend", Map.of());
        assertThat(away.get(back).statusCode()).isEqualTo(400);
        assertThat(people.stranger().get("/sign-in/with/" + nation.code).statusCode())
                .isEqualTo(404);
        assertThat(people.stranger().page("/sign-in").text()).doesNotContain(nation.code);
    }

    @Test
    void letsNobodyInAfterTheLastDay() {
        nation.entered(Map.of("validTo", "2025-12-31"));
        assertThat(people.stranger().get("/sign-in/with/" + nation.code).statusCode())
                .isEqualTo(404);
    }

    @Test
    void trustsNoMoreThanTheRecordSays() {
        Map<String, String> little = new HashMap<>(Map.of("trusted", "low"));
        little.put("verifiesNumbers", "");
        nation.entered(little);
        Person person = people.stranger();
        HttpResponse<String> arrived = nation.signIn(person, Nation.HONG_THAM, 3);
        assertThat(person.where(arrived)).startsWith("/sign-in?next=");
    }

    /** As in the demonstration: no secret is shared, and nothing is registered beforehand. */
    @Test
    void provesItselfByKeyToAProviderThatReadsItsDocument() {
        nation.entered(Map.of("proof", "key", "clientId", "", "secret", ""));
        Person person = people.stranger();
        assertThat(person.where(nation.signIn(person, Nation.HONG_THAM, 3))).isEqualTo("/dossiers");
        HttpResponse<String> document = person.send(person.request("/federation/client.json")
                .setHeader("Accept", "application/json")
                .GET());
        assertThat(document.body())
                .contains(person.address() + "/sign-in/from/" + nation.code, "private_key_jwt")
                .doesNotContain("\"d\"");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            code, Quốc gia, Mã gồm 2 đến 31
            issuer, http://dinh-danh.example, Địa chỉ phải là https
            issuer, https://dinh-danh.example?a=b, Địa chỉ phải là https
            clientId, '', Hãy nhập mục này
            levels, 2 = enormous, Mỗi dòng phải có dạng
            claims, number: so, Mỗi dòng phải có dạng
            validFrom, hôm qua, Hãy nhập ngày
            validTo, 2020-01-01, Ngày cuối phải sau
            trusted, low, phải được tin từ mức đáng kể
            """)
    void refusesARecordThatCannotBe(String field, String value, String words) {
        Map<String, String> form = nation.form();
        form.put(field, value);
        HttpResponse<String> refused = people.administrator().post("/admin/upstreams", form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Nation.heading(refused)).contains(words);
    }
}
