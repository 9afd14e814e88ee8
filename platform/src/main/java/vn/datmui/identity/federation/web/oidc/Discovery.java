package vn.datmui.identity.federation.web.oidc;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/**
 * What a provider says of itself (OpenID Connect Discovery 1.0, section 4), remembered for ten minutes. It must name itself as it was
 * asked, and its addresses must be as safe as its own.
 */
@Component
class Discovery {

    private static final long REMEMBERED = Duration.ofMinutes(10).toNanos();

    private final Map<String, Seen> seen = new ConcurrentHashMap<>();
    private final RestClient http =
            RestClient.builder().requestFactory(Outside.requests()).build();

    /**
     * The addresses of a provider.
     *
     * @param saysWho whether its answers always carry its own name (RFC 9207)
     */
    record Addresses(String authorize, String token, String userInfo, String keys, boolean saysWho) {}

    /**
     * @throws org.springframework.web.client.RestClientException when it does not answer
     * @throws OAuth2AuthenticationException when what it says cannot be
     */
    Addresses of(String issuer) {
        Seen known = seen.get(issuer);
        if (known != null && System.nanoTime() - known.at < REMEMBERED) {
            return known.addresses;
        }
        Addresses fresh = read(issuer, ask(issuer));
        seen.put(issuer, new Seen(fresh, System.nanoTime()));
        return fresh;
    }

    private Map<String, Object> ask(String issuer) {
        String address = issuer.replaceFirst("/$", "") + "/.well-known/openid-configuration";
        return Objects.requireNonNullElse(
                http.get()
                        .uri(URI.create(address))
                        .retrieve()
                        .body(new ParameterizedTypeReference<Map<String, Object>>() {}),
                Map.of());
    }

    private static Addresses read(String issuer, Map<String, Object> said) {
        if (!issuer.equals(said.get("issuer"))) {
            throw untrue("it calls itself " + said.get("issuer"));
        }
        return new Addresses(
                address(issuer, said, "authorization_endpoint"),
                address(issuer, said, "token_endpoint"),
                said.containsKey("userinfo_endpoint") ? address(issuer, said, "userinfo_endpoint") : "",
                address(issuer, said, "jwks_uri"),
                Boolean.TRUE.equals(said.get("authorization_response_iss_parameter_supported")));
    }

    /** Https as long as the provider itself is; so no answer of its can send us into a house that has no door outside. */
    private static String address(String issuer, Map<String, Object> said, String name) {
        String scheme = URI.create(issuer).getScheme();
        if (!(said.get(name) instanceof String address) || !address.startsWith(scheme + "://")) {
            throw untrue("its " + name + " is no " + scheme + " address");
        }
        return address;
    }

    private static OAuth2AuthenticationException untrue(String why) {
        return new OAuth2AuthenticationException(new OAuth2Error("wrong_discovery", why, null));
    }

    private record Seen(Addresses addresses, long at) {}
}
