package vn.datmui.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.datmui.identity.provider.RelyingParty.json;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.datmui.People;
import vn.datmui.PlatformTest;

/** Clients that prove themselves by key (private_key_jwt), and the assertions that prove nothing. */
@PlatformTest
class KeyClientIT {

    private static final RSAKey KEY = key();

    @Autowired
    People people;

    private RelyingParty party;
    private String issuer;

    @BeforeEach
    void register() {
        Map<String, String> form = RelyingParty.form("Bằng khóa " + UUID.randomUUID());
        form.put("keys", new JWKSet(KEY.toPublicJWK()).toString());
        party = RelyingParty.registered(people, form);
        issuer = json(people.stranger().get("/.well-known/openid-configuration"))
                .get("issuer")
                .asString();
    }

    @Test
    void takesAnAssertionOfItsKey() throws JOSEException {
        assertThat(send(signed(KEY, claims().build())).statusCode()).isEqualTo(200);
    }

    @Test
    void takesAnAssertionOnce() throws JOSEException {
        String assertion = signed(KEY, claims().build());
        assertThat(send(assertion).statusCode()).isEqualTo(200);
        refuses(assertion);
    }

    @Test
    void refusesAnotherKeyUnderTheSameName() throws JOSEException {
        RSAKey other = new RSAKey.Builder(key()).keyID(KEY.getKeyID()).build();
        refuses(signed(other, claims().build()));
    }

    @Test
    void refusesNoSignatureAtAll() {
        refuses(new PlainJWT(claims().build()).serialize());
    }

    /** The public key taken for a shared secret. */
    @Test
    void refusesTheKeyConfusion() throws JOSEException {
        byte[] published = KEY.toPublicJWK().toJSONString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        refuses(signed(new MACSigner(published), JWSAlgorithm.HS256, claims().build()));
    }

    @Test
    void refusesAnExpiredOne() throws JOSEException {
        Instant past = Instant.now().minusSeconds(3600);
        refuses(signed(
                KEY,
                claims().issueTime(Date.from(past))
                        .expirationTime(Date.from(past.plusSeconds(60)))
                        .build()));
    }

    @Test
    void refusesOneFromTheFuture() throws JOSEException {
        Instant future = Instant.now().plusSeconds(3600);
        refuses(signed(
                KEY,
                claims().issueTime(Date.from(future))
                        .notBeforeTime(Date.from(future))
                        .build()));
    }

    @Test
    void refusesOneThatLivesForHours() throws JOSEException {
        refuses(signed(
                KEY,
                claims().expirationTime(Date.from(Instant.now().plusSeconds(7200)))
                        .build()));
    }

    @Test
    void refusesOneForSomebodyElse() throws JOSEException {
        refuses(signed(KEY, claims().audience("https://khac.example").build()));
    }

    @Test
    void refusesOneThatSpeaksForAnotherClient() throws JOSEException {
        String other = UUID.randomUUID().toString();
        refuses(signed(KEY, claims().issuer(other).subject(other).build()));
    }

    @Test
    void refusesOneWithoutAnIdOfItsOwn() throws JOSEException {
        refuses(signed(KEY, claims().jwtID(null).build()));
    }

    @Test
    void hasNoSecretBesideItsKey() {
        assertThat(party.secret).isEmpty();
        assertThat(party.post("/oauth2/token", Map.of("grant_type", "client_credentials"))
                        .statusCode())
                .isIn(400, 401);
    }

    private void refuses(String assertion) {
        HttpResponse<String> answer = send(assertion);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(json(answer).get("error").asString()).isEqualTo("invalid_client");
    }

    private HttpResponse<String> send(String assertion) {
        return party.bare(
                "/oauth2/token",
                Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        party.id,
                        "client_assertion_type",
                        "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                        "client_assertion",
                        assertion));
    }

    private JWTClaimsSet.Builder claims() {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(party.id)
                .subject(party.id)
                .audience(issuer)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(120)))
                .jwtID(UUID.randomUUID().toString());
    }

    private static String signed(RSAKey key, JWTClaimsSet claims) throws JOSEException {
        return signed(new RSASSASigner(key), JWSAlgorithm.RS256, claims);
    }

    private static String signed(JWSSigner signer, JWSAlgorithm algorithm, JWTClaimsSet claims) throws JOSEException {
        SignedJWT assertion = new SignedJWT(
                new JWSHeader.Builder(algorithm).keyID(KEY.getKeyID()).build(), claims);
        assertion.sign(signer);
        return assertion.serialize();
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
