package vn.datmui.identity.provider.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.security.oauth2.server.authorization.oidc.OidcProviderConfiguration;
import vn.datmui.identity.AssuranceLevel;
import vn.datmui.identity.provider.Scope;

/** What discovery says of us: what we do, and nothing that we do not. */
final class Discovery {

    private static final List<String> CLIENT_PROOFS = List.of("client_secret_basic", "private_key_jwt");
    private static final List<String> PROOF_ALGORITHMS = List.of("RS256", "PS256", "ES256");

    private Discovery() {}

    static void complete(OidcProviderConfiguration.Builder discovery) {
        discovery
                .scopes(scopes -> {
                    scopes.clear();
                    Arrays.stream(Scope.values()).map(Scope::word).forEach(scopes::add);
                })
                .grantTypes(grants -> {
                    grants.clear();
                    grants.addAll(List.of("authorization_code", "refresh_token", "client_credentials"));
                })
                .tokenEndpointAuthenticationMethods(methods -> replace(methods, CLIENT_PROOFS))
                .tokenRevocationEndpointAuthenticationMethods(methods -> replace(methods, CLIENT_PROOFS))
                .tokenIntrospectionEndpointAuthenticationMethods(methods -> replace(methods, CLIENT_PROOFS))
                .claim("token_endpoint_auth_signing_alg_values_supported", PROOF_ALGORITHMS)
                .claim(
                        "acr_values_supported",
                        Arrays.stream(AssuranceLevel.values())
                                .map(AssuranceLevel::word)
                                .toList())
                .claim("prompt_values_supported", List.of("none", "login", "consent"))
                .claim("backchannel_logout_supported", true)
                .claim("backchannel_logout_session_supported", true)
                .claim("ui_locales_supported", List.of("vi", "en"))
                .claims(claims -> {
                    claims.remove("tls_client_certificate_bound_access_tokens");
                    claims.remove("dpop_signing_alg_values_supported");
                });
    }

    private static void replace(List<String> methods, List<String> by) {
        methods.clear();
        methods.addAll(by);
    }
}
