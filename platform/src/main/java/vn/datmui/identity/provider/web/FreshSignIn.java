package vn.datmui.identity.provider.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.stereotype.Component;
import vn.datmui.identity.AssuranceLevel;
import vn.datmui.identity.provider.SignInFacts;

/**
 * Honours {@code max_age}, {@code prompt=login} and {@code acr_values} (OpenID Connect Core 1.0, section 3.1.2.1): a sign-in that is
 * too old or too weak is asked for again; one of the last two minutes counts as fresh, which is how the person comes back from the
 * sign-in page. The level is a wish: a person who cannot reach it comes with the level that they have, and {@code acr} says so.
 */
@Component
class FreshSignIn implements Consumer<OAuth2AuthorizationCodeRequestAuthenticationContext> {

    /** Never seen by a client: turned into the way to the sign-in page. */
    static final String AGAIN = "datmui_sign_in_again";

    private static final Duration FRESH = Duration.ofMinutes(2);

    private final Clock clock;

    FreshSignIn(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void accept(OAuth2AuthorizationCodeRequestAuthenticationContext context) {
        OAuth2AuthorizationCodeRequestAuthenticationToken request = context.getAuthentication();
        SignInFacts facts = request.getPrincipal() instanceof Authentication person ? SignInFacts.of(person) : null;
        boolean silent = prompts(request.getAdditionalParameters()).contains("none");
        if (facts != null
                && (isTooOld(facts.at(), request.getAdditionalParameters())
                        || !silent && isTooWeak(facts, request.getAdditionalParameters()))) {
            throw new OAuth2AuthorizationCodeRequestAuthenticationException(
                    new OAuth2Error(silent ? "login_required" : AGAIN), withAddress(request, context));
        }
    }

    private boolean isTooOld(Instant signedIn, Map<String, Object> parameters) {
        Duration age = Duration.between(signedIn, clock.instant());
        if (prompts(parameters).contains("login") && age.compareTo(FRESH) > 0) {
            return true;
        }
        return maxAge(parameters).compareTo(age) < 0 && age.compareTo(FRESH) > 0;
    }

    private boolean isTooWeak(SignInFacts facts, Map<String, Object> parameters) {
        Duration age = Duration.between(facts.at(), clock.instant());
        return age.compareTo(FRESH) > 0
                && levelWished(String.valueOf(parameters.getOrDefault("acr_values", "")))
                        .filter(wished -> !facts.proof().level().reaches(wished))
                        .isPresent();
    }

    /** The lowest of the levels that the client would take. */
    static Optional<AssuranceLevel> levelWished(String acrValues) {
        return Arrays.stream(acrValues.split(" "))
                .map(AssuranceLevel::of)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    private static Set<String> prompts(Map<String, Object> parameters) {
        return Set.of(String.valueOf(parameters.getOrDefault("prompt", "")).split(" "));
    }

    private static Duration maxAge(Map<String, Object> parameters) {
        String text = String.valueOf(parameters.getOrDefault("max_age", ""));
        return text.matches("\\d{1,9}") ? Duration.ofSeconds(Long.parseLong(text)) : Duration.ofDays(365);
    }

    private static OAuth2AuthorizationCodeRequestAuthenticationToken withAddress(
            OAuth2AuthorizationCodeRequestAuthenticationToken request,
            OAuth2AuthorizationCodeRequestAuthenticationContext context) {
        String address = request.getRedirectUri() != null
                ? request.getRedirectUri()
                : context.getRegisteredClient().getRedirectUris().iterator().next();
        return new OAuth2AuthorizationCodeRequestAuthenticationToken(
                request.getAuthorizationUri(),
                request.getClientId(),
                (Authentication) request.getPrincipal(),
                address,
                request.getState(),
                request.getScopes(),
                request.getAdditionalParameters());
    }
}
