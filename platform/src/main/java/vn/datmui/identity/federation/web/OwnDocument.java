package vn.datmui.identity.federation.web;

import com.nimbusds.jose.jwk.JWKSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.datmui.identity.federation.SignInWays;
import vn.datmui.identity.federation.web.oidc.OwnKey;
import vn.datmui.identity.federation.web.oidc.Registrations;
import vn.datmui.kernel.OpenTo;

/**
 * What providers may know of us: our addresses and public keys. Its address can be our client_id, and an agency's administrator reads
 * here what to register.
 */
@RestController
@OpenTo(everyone = true)
class OwnDocument {

    private final SignInWays ways;
    private final Registrations registrations;
    private final OwnKey key;
    private final String site;

    OwnDocument(SignInWays ways, Registrations registrations, OwnKey key, @Value("${datmui.address}") String site) {
        this.ways = ways;
        this.registrations = registrations;
        this.key = key;
        this.site = site;
    }

    @GetMapping(value = Registrations.OWN_DOCUMENT, produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> show() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("client_id", site + Registrations.OWN_DOCUMENT);
        document.put("client_name", "Đất Mũi");
        document.put("client_uri", site);
        document.put(
                "redirect_uris",
                ways.today().stream().map(way -> registrations.back(way.code())).toList());
        document.put("grant_types", List.of("authorization_code"));
        document.put("response_types", List.of("code"));
        document.put("token_endpoint_auth_method", "private_key_jwt");
        document.put("token_endpoint_auth_signing_alg", "RS256");
        document.put("jwks", new JWKSet(key.published()).toJSONObject());
        return document;
    }
}
