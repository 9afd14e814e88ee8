package vn.datmui.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.datmui.People;
import vn.datmui.Person;
import vn.datmui.PlatformTest;
import vn.datmui.TestClock;

/** Clients hear that a session has ended, whoever ended it. */
@PlatformTest
class BackChannelLogoutIT {

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Autowired
    TellingClients telling;

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private volatile int answer = 200;
    private HttpServer ear;
    private RelyingParty party;

    @BeforeEach
    void listens() throws IOException {
        ear = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ear.createContext("/ended", this::hear);
        ear.start();
        Map<String, String> form = RelyingParty.form("Nghe " + ear.getAddress().getPort());
        form.put("backChannelUri", "http://127.0.0.1:" + ear.getAddress().getPort() + "/ended");
        party = RelyingParty.registered(people, form);
    }

    @AfterEach
    void stops() {
        ear.stop(0);
    }

    @Test
    void tellsTheClientsOfASessionThatItsPersonEnds() throws Exception {
        Person person = people.citizen(People.MINH_KHANG);
        JsonNode token = idToken(person);
        telling.tellOfEnded();
        assertThat(heard).isEmpty();
        person.post("/sign-out", Map.of());
        JWTClaimsSet told = claims(next());
        assertThat(told.getStringClaim("sid")).isEqualTo(token.path("sid").asString());
        assertThat(told.getSubject()).isEqualTo(token.path("sub").asString());
        assertThat(told.getAudience()).containsExactly(party.id);
        assertThat(told.getJSONObjectClaim("events"))
                .containsOnlyKeys("http://schemas.openid.net/event/backchannel-logout");
        assertThat(told.getClaims()).doesNotContainKey("nonce");
        telling.tellOfEnded();
        assertThat(heard).isEmpty();
    }

    @Test
    void tellsAgainWhenTheClientDoesNotListen() throws Exception {
        Person person = people.citizen(People.SO_KHON);
        idToken(person);
        answer = 500;
        person.post("/sign-out", Map.of());
        assertThat(next()).isNotNull();
        answer = 200;
        clock.forward(Duration.ofMinutes(2));
        assertThat(next()).isNotNull();
        clock.forward(Duration.ofHours(1));
        telling.tellOfEnded();
        assertThat(heard).isEmpty();
    }

    @Test
    void tellsOfASessionThatEndsByTheClock() throws Exception {
        idToken(people.citizen(People.HONG_THAM));
        clock.forward(Duration.ofHours(13));
        assertThat(next()).isNotNull();
    }

    @Test
    void refusesAnAddressThatIsNone() {
        Map<String, String> form = RelyingParty.form("Nghe sai");
        form.put("backChannelUri", "http://dat-dai.camau.example/ended");
        assertThat(people.administrator().post("/admin/clients", form).statusCode())
                .isEqualTo(422);
    }

    private JsonNode idToken(Person person) {
        String code = party.answer(person, party.request()).get("code");
        return RelyingParty.claims(
                RelyingParty.json(party.exchange(code)).path("id_token").asString());
    }

    private @Nullable String next() throws InterruptedException {
        telling.tellOfEnded();
        return heard.poll(20, TimeUnit.SECONDS);
    }

    /** After the signature has been checked by the published keys. */
    private JWTClaimsSet claims(@Nullable String body) throws Exception {
        assertThat(body).startsWith("logout_token=");
        SignedJWT token = SignedJWT.parse(body.substring("logout_token=".length()));
        JWKSet keys = JWKSet.parse(people.stranger().get("/oauth2/jwks").body());
        assertThat(token.verify(new RSASSAVerifier(
                        keys.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey())))
                .isTrue();
        assertThat(token.getHeader().getType().getType()).isEqualTo("logout+jwt");
        return token.getJWTClaimsSet();
    }

    private void hear(HttpExchange exchange) throws IOException {
        try (exchange) {
            heard.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(answer, -1);
        }
    }
}
