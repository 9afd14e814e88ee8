package vn.datmui.identity.provider.web;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OidcConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.JwtClientAssertionAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationValidator;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.DelegatingOAuth2TokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2RefreshTokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;
import org.springframework.security.web.SecurityFilterChain;
import vn.datmui.identity.provider.ProviderKeys;

/** The protocol's endpoints, before all other doors: {@code /oauth2/...}, {@code /userinfo}, {@code /.well-known/...}. */
@Configuration
class ProviderChain {

    private final PeopleHere people;
    private final SignInFirst signIn;
    private final FreshSignIn fresh;
    private final AssertionDecoders assertions;
    private final ClaimsOfPerson claims;
    private final LeavingByClient leaving;
    private final String issuer;

    ProviderChain(
            PeopleHere people,
            SignInFirst signIn,
            FreshSignIn fresh,
            AssertionDecoders assertions,
            ClaimsOfPerson claims,
            LeavingByClient leaving,
            @Value("${datmui.address}") String issuer) {
        this.people = people;
        this.signIn = signIn;
        this.fresh = fresh;
        this.assertions = assertions;
        this.claims = claims;
        this.leaving = leaving;
        this.issuer = issuer;
    }

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http) throws Exception {
        OAuth2AuthorizationServerConfigurer server = new OAuth2AuthorizationServerConfigurer();
        http.getSharedObject(AuthenticationManagerBuilder.class).parentAuthenticationManager(null);
        return http.securityMatcher(server.getEndpointsMatcher())
                .with(server, this::configure)
                .securityContext(context -> context.securityContextRepository(people))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(signIn))
                .requestCache(AbstractHttpConfigurer::disable)
                .oauth2ResourceServer(resource -> resource.jwt(jwt -> {}))
                .authorizeHttpRequests(requests -> requests.requestMatchers(SignInFirst.AUTHORIZE)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }

    private void configure(OAuth2AuthorizationServerConfigurer server) {
        server.addObjectPostProcessor(new WithoutHttpSession());
        server.clientAuthentication(clients -> clients.authenticationProviders(this::proveClients))
                .authorizationEndpoint(endpoint -> endpoint.consentPage("/oauth2/consent")
                        .authenticationProviders(this::askForFreshSignIn)
                        .authorizationResponseHandler(new CodeToClient(issuer))
                        .errorResponseHandler(new AuthorizationErrors(issuer)))
                .pushedAuthorizationRequestEndpoint(pushed -> {})
                .oidc(this::configure);
    }

    private void configure(OidcConfigurer oidc) {
        oidc.userInfoEndpoint(info -> info.userInfoMapper(claims::userInfo))
                .logoutEndpoint(logout ->
                        logout.logoutResponseHandler(leaving).errorResponseHandler(new AuthorizationErrors(issuer)))
                .providerConfigurationEndpoint(
                        discovery -> discovery.providerConfigurationCustomizer(Discovery::complete));
    }

    private void proveClients(List<AuthenticationProvider> providers) {
        for (AuthenticationProvider provider : providers) {
            if (provider instanceof ClientSecretAuthenticationProvider secrets) {
                secrets.setPasswordEncoder(new DigestOfSecret());
            }
            if (provider instanceof JwtClientAssertionAuthenticationProvider keys) {
                keys.setJwtDecoderFactory(assertions);
            }
        }
    }

    private void askForFreshSignIn(List<AuthenticationProvider> providers) {
        for (AuthenticationProvider provider : providers) {
            if (provider instanceof OAuth2AuthorizationCodeRequestAuthenticationProvider codes) {
                codes.setAuthenticationValidator(
                        new OAuth2AuthorizationCodeRequestAuthenticationValidator().andThen(fresh));
            }
        }
    }

    @Bean
    AuthorizationServerSettings addresses() {
        return AuthorizationServerSettings.builder().issuer(issuer).build();
    }

    @Bean
    OAuth2TokenGenerator<?> tokens(ProviderKeys keys) {
        NimbusJwtEncoder encoder = new NimbusJwtEncoder(keys);
        encoder.setJwkSelector(fitting -> keys.current());
        JwtGenerator jwts = new JwtGenerator(encoder);
        jwts.setJwtCustomizer(claims);
        return new DelegatingOAuth2TokenGenerator(jwts, new OAuth2RefreshTokenGenerator());
    }

    @Bean
    JwtDecoder ownTokens(JWKSource<SecurityContext> keys) {
        return org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration
                .jwtDecoder(keys);
    }
}
