package vn.datmui.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import vn.datmui.IndependentParties;
import vn.datmui.People;
import vn.datmui.PlatformTest;

/** A certified relying party that others wrote (openid-client, from npm) completes every flow; every attack that it tries is refused. */
@PlatformTest
class CertifiedClientIT {

    private static final String CALLBACK = "http://127.0.0.1:9/callback";
    private static final String AFTER_LOGOUT = "http://127.0.0.1:9/bye";

    @Autowired
    People people;

    @Test
    void completesEveryFlowAndNoAttack() throws JOSEException {
        List<String> told = IndependentParties.lines(
                IndependentParties.start("relying-party.mjs"), settings(), this::rotateWhenAsked);
        assertThat(told).filteredOn(line -> line.startsWith("FAILED")).isEmpty();
        assertThat(told).filteredOn(line -> line.startsWith("ok attack: ")).hasSize(10);
        assertThat(told).hasSizeGreaterThanOrEqualTo(19).last().isEqualTo("end");
    }

    /** The script asks for new keys, and waits until it sees them published. */
    private void rotateWhenAsked(String line) {
        if (line.equals("rotate")) {
            people.administrator().post("/admin/keys/rotate", Map.of());
        }
    }

    private String settings() throws JOSEException {
        RSAKey key = new RSAKeyGenerator(2048)
                .keyID(UUID.randomUUID().toString())
                .keyUse(KeyUse.SIGNATURE)
                .generate();
        RelyingParty bySecret = RelyingParty.registered(people, form(""));
        RelyingParty byKey = RelyingParty.registered(people, form(new JWKSet(key.toPublicJWK()).toString()));
        return JsonMapper.builder()
                .build()
                .writeValueAsString(Map.of(
                        "issuer", people.stranger().address(),
                        "redirectUri", CALLBACK,
                        "afterLogout", AFTER_LOGOUT,
                        "client", Map.of("id", bySecret.id, "secret", bySecret.secret),
                        "keyClient", Map.of("id", byKey.id, "jwk", key.toJSONObject()),
                        "person",
                                Map.of(
                                        "name",
                                        People.MINH_KHANG,
                                        "password",
                                        people.password(),
                                        "fullName",
                                        "Trần Minh Khang")));
    }

    private static Map<String, String> form(String keys) {
        Map<String, String> form = RelyingParty.form("Độc lập " + UUID.randomUUID());
        form.put("redirectUris", CALLBACK);
        form.put("logoutUris", AFTER_LOGOUT);
        form.put("keys", keys);
        return form;
    }
}
