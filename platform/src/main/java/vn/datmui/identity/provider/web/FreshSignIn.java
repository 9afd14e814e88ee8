package vn.datmui.identity.provider.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.stereotype.Component;

/**
 * Honours {@code max_age} and {@code prompt=login} (OpenID Connect Core 1.0, section 3.1.2.1): a sign-in that is too old is
 * asked for again; one of the last two minutes counts as fresh, which is how the person comes back from the sign-in page.
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
        if (facts != null && isTooOld(facts.at(), request.getAdditionalParameters())) {
            boolean silent = prompts(request.getAdditionalParameters()).contains("none");
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
