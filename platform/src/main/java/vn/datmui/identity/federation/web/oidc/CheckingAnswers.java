package vn.datmui.identity.federation.web.oidc;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.NimbusJwtClientAuthenticationParametersConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * Turns a code into a person, with every check of OpenID Connect Core 1.0, section 3.1.3.7, made by the library: signature by a
 * published key of a kind that we name, issuer, audience, times, nonce; and userinfo about the same person.
 */
@Component
class CheckingAnswers {

    private static final Set<SignatureAlgorithm> ALGORITHMS =
            Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256);
    private static final int MOST_DECODERS = 200;

    private final Map<UUID, JwtDecoder> decoders = new ConcurrentHashMap<>();
    private final Clock clock;
    private final RestTemplate http = new RestTemplate(Outside.requests());
    private final OwnKey key;

    CheckingAnswers(Clock clock, OwnKey key) {
        this.clock = clock;
        this.key = key;
    }

    /** @throws org.springframework.security.core.AuthenticationException when any of it is not as it must be */
    OidcUser person(UUID version, ClientRegistration registration, OAuth2AuthorizationExchange exchange) {
        var checking = new OidcAuthorizationCodeAuthenticationProvider(tokens(), people());
        checking.setJwtDecoderFactory(asked -> decoder(version, asked));
        Authentication checked = Objects.requireNonNull(
                checking.authenticate(new OAuth2LoginAuthenticationToken(registration, exchange)));
        return (OidcUser) Objects.requireNonNull(checked.getPrincipal());
    }

    private RestClientAuthorizationCodeTokenResponseClient tokens() {
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        var byKey = new NimbusJwtClientAuthenticationParametersConverter<OAuth2AuthorizationCodeGrantRequest>(
                registration -> key.pair());
        tokens.addParametersConverter(
                request -> Objects.requireNonNullElseGet(byKey.convert(request), LinkedMultiValueMap::new));
        tokens.setRestClient(RestClient.builder()
                .requestFactory(Outside.requests())
                .configureMessageConverters(converters -> converters
                        .disableDefaults()
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return tokens;
    }

    private OidcUserService people() {
        DefaultOAuth2UserService plain = new DefaultOAuth2UserService();
        RestTemplate asking = new RestTemplate(Outside.requests());
        asking.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        plain.setRestOperations(asking);
        OidcUserService people = new OidcUserService();
        people.setOauth2UserService(plain);
        people.setRetrieveUserInfo(request -> {
            String address = request.getClientRegistration()
                    .getProviderDetails()
                    .getUserInfoEndpoint()
                    .getUri();
            return address != null && !address.isEmpty();
        });
        return people;
    }

    /** Keys are remembered, and asked for again when a token names one that is not among them. */
    private JwtDecoder decoder(UUID version, ClientRegistration registration) {
        if (decoders.size() > MOST_DECODERS) {
            decoders.clear();
        }
        return decoders.computeIfAbsent(version, asked -> make(registration));
    }

    private JwtDecoder make(ClientRegistration registration) {
        String keys = Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri());
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(keys)
                .jwsAlgorithms(algorithms -> algorithms.addAll(ALGORITHMS))
                .restOperations(http)
                .build();
        JwtTimestampValidator times = new JwtTimestampValidator();
        times.setClock(clock);
        OidcIdTokenValidator rules = new OidcIdTokenValidator(registration);
        rules.setClock(clock);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(List.of(times, rules)));
        decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
        return decoder;
    }
}
