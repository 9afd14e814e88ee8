package vn.datmui.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.datmui.People;
import vn.datmui.Person;
import vn.datmui.PlatformTest;
import vn.datmui.TestClock;

/** Clients hear that a session has ended, whoever ended it; the token is judged by the validator of another house (Connect2id). */
@PlatformTest
class BackChannelLogoutIT {

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Autowired
    TellingClients telling;

    @Autowired
    JdbcClient jdbc;

    private ListeningClient client;
    private Person person;

    @BeforeEach
    void listens() throws IOException {
        client = new ListeningClient(people);
        person = people.citizen(people.newCitizen());
    }

    @AfterEach
    void stops() {
        client.close();
    }

    @Test
    void tellsTheClientsOfASessionThatItsPersonEnds() throws Exception {
        JsonNode token = idToken(client.signIn(person));
        telling.tellOfEnded();
        assertThat(client.next()).isNull();
        person.post("/sign-out", Map.of());
        telling.tellOfEnded();
        LogoutTokenClaimsSet told = judged(client.next());
        assertThat(told.getSessionID().getValue()).isEqualTo(token.path("sid").asString());
        assertThat(told.getSubject().getValue()).isEqualTo(token.path("sub").asString());
        telling.tellOfEnded();
        assertThat(client.next()).isNull();
    }

    @Test
    void tellsWhenAnotherClientSignsThePersonOut() throws Exception {
        String hint = client.signIn(person).path("id_token").asString();
        try (var other = new ListeningClient(people)) {
            JsonNode there = idToken(other.signIn(person));
            person.get("/connect/logout?id_token_hint=" + hint);
            telling.tellOfEnded();
            assertThat(client.next()).isNotNull();
            assertThat(SignedJWT.parse(other.next()).getJWTClaimsSet().getStringClaim("sid"))
                    .isEqualTo(there.path("sid").asString());
        }
    }

    @Test
    void tellsWhenTheSessionIsEndedFromAnotherDevice() throws Exception {
        String number = people.newCitizen();
        client.signIn(people.citizen(number));
        people.citizen(number).post("/account/sessions/end-others", Map.of());
        telling.tellOfEnded();
        assertThat(client.next()).isNotNull();
    }

    @Test
    void tellsAgainWhenTheClientDoesNotListen() throws Exception {
        client.signIn(person);
        client.answer = 500;
        person.post("/sign-out", Map.of());
        telling.tellOfEnded();
        assertThat(client.next()).isNotNull();
        client.answer = 200;
        telling.tellOfEnded();
        assertThat(client.next()).isNull();
        clock.forward(Duration.ofMinutes(2));
        telling.tellOfEnded();
        assertThat(client.next()).isNotNull();
    }

    @Test
    void givesUpAfterSixTriesAndSaysSo() throws Exception {
        String session = idToken(client.signIn(person)).path("sid").asString();
        client.answer = 503;
        person.post("/sign-out", Map.of());
        for (int tries = 0; tries < 6; tries++) {
            telling.tellOfEnded();
            assertThat(client.next()).isNotNull();
            clock.forward(Duration.ofHours(5));
        }
        telling.tellOfEnded();
        assertThat(client.next()).isNull();
        assertThat(jdbc.sql("select count(*) from identity.act where verb = 'identity.client-untold'"
                                + " and details ->> 'session' = ?")
                        .param(session)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aDeafClientHoldsUpNobodyElse() throws Exception {
        try (var deaf = new ListeningClient(people)) {
            deaf.signIn(person);
            client.signIn(person);
            deaf.answer = 500;
            person.post("/sign-out", Map.of());
            telling.tellOfEnded();
            assertThat(client.next()).isNotNull();
        }
    }

    @Test
    void tellsOfASessionThatEndsByTheClock() throws Exception {
        client.signIn(person);
        clock.forward(Duration.ofHours(13));
        telling.tellOfEnded();
        assertThat(client.next()).isNotNull();
    }

    @Test
    void whatTheSessionGaveIsWorthNothingOnceItHasEnded() {
        JsonNode tokens = client.signIn(person);
        String access = tokens.path("access_token").asString();
        assertThat(client.party.userInfo(access).statusCode()).isEqualTo(200);
        person.post("/sign-out", Map.of());
        assertThat(client.party.userInfo(access).statusCode()).isEqualTo(401);
        assertThat(RelyingParty.json(client.party.refresh(
                                tokens.path("refresh_token").asString()))
                        .path("error")
                        .asString())
                .isEqualTo("invalid_grant");
    }

    @Test
    void refusesAnAddressThatIsNoneAndKeepsWhatWasTyped() {
        Map<String, String> form = RelyingParty.form("Nghe sai");
        form.put("backChannelUri", "http://dat-dai.camau.example/ended");
        var answer = people.administrator().post("/admin/clients", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("value=\"http://dat-dai.camau.example/ended\"");
    }

    @Test
    void theSecondAdministratorSeesTheAddress() {
        assertThat(people.administrator()
                        .page("/admin/clients/" + client.party.id + "/change")
                        .select("[name=backChannelUri]")
                        .val())
                .endsWith("/ended");
        Map<String, String> form = RelyingParty.form("Nghe đổi");
        form.put("backChannelUri", "https://dat-dai.camau.example/da-ket-thuc");
        people.administrator().post("/admin/clients/" + client.party.id + "/change", form);
        assertThat(RelyingParty.secondAdministrator(people)
                        .page("/admin/clients")
                        .select("tr[data-proposal]:contains(Nghe đổi)")
                        .text())
                .contains("https://dat-dai.camau.example/da-ket-thuc");
    }

    private static JsonNode idToken(JsonNode tokens) {
        return RelyingParty.claims(tokens.path("id_token").asString());
    }

    private LogoutTokenClaimsSet judged(String token) throws Exception {
        var keys = new JWSVerificationKeySelector<>(
                JWSAlgorithm.RS256,
                new ImmutableJWKSet<>(
                        JWKSet.parse(people.stranger().get("/oauth2/jwks").body())));
        var issuer = new Issuer(people.stranger().address());
        return new LogoutTokenValidator(issuer, new ClientID(client.party.id), true, keys, null)
                .validate(SignedJWT.parse(token));
    }
}
