package vn.datmui.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.datmui.People;
import vn.datmui.Person;
import vn.datmui.PlatformTest;
import vn.datmui.TestClock;
import vn.datmui.identity.federation.Nation;

/** The level of assurance of a sign-in, as other systems ask for it and are told it. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AssuranceIT {

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    private Nation nation;
    private RelyingParty party;

    @BeforeAll
    void enters() {
        nation = new Nation(people).entered();
        party = RelyingParty.registered(people);
    }

    @AfterAll
    void leaves() {
        nation.close();
    }

    @Test
    void saysLowForAPassword() {
        JsonNode token = idToken(people.citizen(People.MINH_KHANG), party.request());
        assertThat(token.path("acr").asString()).isEqualTo("low");
        assertThat(token.path("amr").toString()).isEqualTo("[\"pwd\"]");
    }

    @Test
    void saysTheLevelOfTheNationalIdentity() {
        Person person = people.stranger();
        nation.signIn(person, Nation.SO_KHON, 2);
        JsonNode token = idToken(person, party.request());
        assertThat(token.path("acr").asString()).isEqualTo("substantial");
        assertThat(token.path("amr").toString()).isEqualTo("[\"fed\",\"pwd\",\"otp\",\"mfa\"]");
    }

    @Test
    void asksForABetterWayWhenAClientWishesForIt() {
        Person person = people.citizen(People.HONG_THAM);
        clock.forward(Duration.ofMinutes(3));
        Map<String, String> request = party.request();
        request.put("acr_values", "substantial high");
        HttpResponse<String> asked = person.get(RelyingParty.authorize(request));
        assertThat(person.where(asked)).startsWith("/sign-in?").contains("again", "level=substantial");
        String way = person.page(person.where(asked))
                .select("a[href^=/sign-in/with/" + nation.code + "]")
                .attr("href");
        assertThat(way).endsWith("&level=substantial&again");
        clock.tick();
        String back = RelyingParty.authorize(request);
        HttpResponse<String> arrived = nation.signIn(person, Nation.HONG_THAM, 3, back);
        assertThat(RelyingParty.onward(arrived)).isEqualTo(back);
        assertThat(idToken(person, request).path("acr").asString()).isEqualTo("high");
    }

    @Test
    void comesWithTheLevelThatThereIsWhenNobodyMayBeAsked() {
        Person person = people.citizen("096301003344");
        idToken(person, party.request());
        clock.forward(Duration.ofMinutes(3));
        Map<String, String> request = party.request();
        request.put("acr_values", "substantial");
        request.put("prompt", "none");
        HttpResponse<String> answer = person.get(RelyingParty.authorize(request));
        assertThat(person.where(answer)).contains("code=");
    }

    private JsonNode idToken(Person person, Map<String, String> request) {
        String code = party.answer(person, request).get("code");
        return RelyingParty.claims(
                RelyingParty.json(party.exchange(code)).path("id_token").asString());
    }
}
