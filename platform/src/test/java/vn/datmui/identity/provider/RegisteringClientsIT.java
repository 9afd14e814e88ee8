package vn.datmui.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.datmui.People;
import vn.datmui.Person;
import vn.datmui.PlatformTest;

/** Registration with four eyes, on the administrators' page. */
@PlatformTest
class RegisteringClientsIT {

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private final String name = "Y tế " + UUID.randomUUID();

    @Test
    void neverLetsTheProposerApprove() {
        Person first = people.administrator();
        first.post("/admin/clients", RelyingParty.form(name));
        assertThat(first.page("/admin/clients")
                        .select("tr[data-proposal]:contains(" + name + ")")
                        .text())
                .contains("Chờ một người quản trị khác duyệt");
        String proposal = proposal(first);
        HttpResponse<String> own = first.post("/admin/clients/proposals/" + proposal + "/approve", Map.of());
        assertThat(own.statusCode()).isEqualTo(403);
        assertThat(own.body()).contains("Người đề nghị không được tự duyệt");
        assertThat(known()).isZero();
    }

    @Test
    void decidesOnce() {
        people.administrator().post("/admin/clients", RelyingParty.form(name));
        Person second = RelyingParty.secondAdministrator(people);
        String proposal = proposal(second);
        assertThat(second.post("/admin/clients/proposals/" + proposal + "/refuse", Map.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(second.post("/admin/clients/proposals/" + proposal + "/approve", Map.of())
                        .statusCode())
                .isEqualTo(409);
        assertThat(known()).isZero();
    }

    @Test
    void showsTheSecretOnceAndKeepsItsDigest() {
        people.administrator().post("/admin/clients", RelyingParty.form(name));
        Person second = RelyingParty.secondAdministrator(people);
        HttpResponse<String> approved =
                second.post("/admin/clients/proposals/" + proposal(second) + "/approve", Map.of());
        String secret = Jsoup.parse(approved.body()).select("#secret").text();
        assertThat(secret).hasSize(43);
        assertThat(second.get("/admin/clients").body()).contains(name).doesNotContain(secret);
        assertThat(jdbc.sql("select secret_digest from identity.client where form ->> 'name' = ?")
                        .param(name)
                        .query(String.class)
                        .single())
                .doesNotContain(secret);
    }

    @Test
    void tellsWhatIsWrongAndKeepsWhatWasTyped() {
        Map<String, String> form = RelyingParty.form(name);
        form.put("redirectUris", "https://*.camau.example/x\nhttps://a.example/#b");
        form.put("keys", "{\"keys\":[]}");
        form.put("purpose", "");
        HttpResponse<String> answer = people.administrator().post("/admin/clients", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(name, "https://*.camau.example/x", "Địa chỉ phải là https đầy đủ", "Khóa phải là JWK Set")
                .contains("Hãy nhập mục này");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"null", "[]", "{}", "{\"keys\":null}", "{\"keys\":[null]}", "{\"keys\":[{\"kty\":1}]}", "{", "9"
            })
    void refusesWhatIsNoKeySet(String keys) {
        Map<String, String> form = RelyingParty.form(name);
        form.put("keys", keys);
        HttpResponse<String> answer = people.administrator().post("/admin/clients", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Khóa phải là JWK Set");
    }

    @Test
    void changesASecretWithFourEyesToo() {
        RelyingParty party = RelyingParty.registered(people, RelyingParty.form(name));
        people.administrator().post("/admin/clients/" + party.id + "/secret", Map.of());
        assertThat(party.token(Map.of("grant_type", "client_credentials")).statusCode())
                .isEqualTo(200);
        Person second = RelyingParty.secondAdministrator(people);
        second.post("/admin/clients/proposals/" + proposal(second) + "/approve", Map.of());
        assertThat(party.token(Map.of("grant_type", "client_credentials")).statusCode())
                .isEqualTo(401);
    }

    private String proposal(Person administrator) {
        return administrator
                .page("/admin/clients")
                .select("tr[data-proposal]:contains(" + name + ")")
                .attr("data-proposal");
    }

    private int known() {
        return jdbc.sql("select count(*) from identity.client where form ->> 'name' = ?")
                .param(name)
                .query(Integer.class)
                .single();
    }
}
