package vn.datmui.identity.provider.web;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.authentication.JwtClientAssertionDecoderFactory;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.stereotype.Component;
import vn.datmui.identity.provider.store.AssertionTable;

/**
 * Reads the assertions by which clients prove themselves (RFC 7523, section 3; private_key_jwt): signed with a key of their
 * registration by RS256, PS256 or ES256, for us, short-lived, and each used once.
 */
@Component
class AssertionDecoders implements JwtDecoderFactory<RegisteredClient> {

    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);
    private static final Duration LONGEST_LIFE = Duration.ofMinutes(10);
    private static final Duration SKEW = Duration.ofMinutes(1);
    private static final int LONGEST_ID = 200;

    private final AssertionTable spent;
    private final Clock clock;

    AssertionDecoders(AssertionTable spent, Clock clock) {
        this.spent = spent;
        this.clock = clock;
    }

    @Override
    public JwtDecoder createDecoder(RegisteredClient client) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, new ImmutableJWKSet<>(keys(client))));
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtClientAssertionDecoderFactory.DEFAULT_JWT_VALIDATOR_FACTORY.apply(client),
                assertion -> usedOnce(client, assertion)));
        return decoder;
    }

    private static JWKSet keys(RegisteredClient client) {
        String keys = client.getClientSettings().getSetting("datmui.keys");
        try {
            return keys == null ? new JWKSet() : JWKSet.parse(keys);
        } catch (ParseException e) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT);
        }
    }

    private OAuth2TokenValidatorResult usedOnce(RegisteredClient client, Jwt assertion) {
        Instant now = clock.instant();
        Instant end = assertion.getExpiresAt();
        String id = assertion.getId();
        if (end == null || end.isAfter(now.plus(LONGEST_LIFE)) || isFromTheFuture(assertion.getIssuedAt(), now)) {
            return refused("exp");
        }
        if (id == null || id.isBlank() || id.length() > LONGEST_ID) {
            return refused("jti");
        }
        return spent.spend(client.getId(), id, end.plus(SKEW)) ? OAuth2TokenValidatorResult.success() : refused("jti");
    }

    private static boolean isFromTheFuture(@Nullable Instant issued, Instant now) {
        return issued != null && issued.isAfter(now.plus(SKEW));
    }

    private static OAuth2TokenValidatorResult refused(String claim) {
        return OAuth2TokenValidatorResult.failure(new OAuth2Error(
                OAuth2ErrorCodes.INVALID_CLIENT, "the claim " + claim + " is missing, wrong or used", null));
    }
}
