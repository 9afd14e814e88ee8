package vn.datmui.identity.federation.web.oidc;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.RestClientException;
import vn.datmui.identity.federation.GoingOut;
import vn.datmui.identity.federation.Upstream;
import vn.datmui.identity.signin.Secret;

/** Sends people to a provider, and judges with what they come back. */
@Component
public class AskingUpstreams {

    private static final Logger log = LoggerFactory.getLogger(AskingUpstreams.class);
    private static final Set<String> ILL = Set.of("server_error", "temporarily_unavailable");
    private static final int LONGEST_CODE = 2000;

    private final Registrations registrations;
    private final CheckingAnswers checking;

    AskingUpstreams(Registrations registrations, CheckingAnswers checking) {
        this.registrations = registrations;
        this.checking = checking;
    }

    /** @throws UpstreamSilent when the provider does not say where to go */
    public Departure depart(Upstream upstream, AskedOf asked) {
        GoingOut going = new GoingOut(upstream.id(), Secret.fresh(), Secret.fresh(), asked.way());
        String state = Secret.fresh();
        try {
            ClientRegistration registration = registrations.of(upstream);
            return new Departure(
                    request(upstream, registration, going, state, asked).getAuthorizationRequestUri(), state, going);
        } catch (RestClientException | OAuth2AuthenticationException e) {
            log.warn("The provider {} cannot be asked: {}", upstream.form().code(), e.getMessage());
            throw new UpstreamSilent(e);
        }
    }

    /** @param parameters what stands in the address by which the person came back; its state has been checked */
    public Answer judge(Upstream upstream, GoingOut going, Map<String, String> parameters) {
        String who = parameters.getOrDefault("iss", "");
        String code = parameters.getOrDefault("code", "");
        try {
            if (who.isEmpty()
                    ? registrations.saysWho(upstream)
                    : !who.equals(upstream.form().issuer())) {
                return new Answer.Untrue("the answer is of " + (who.isEmpty() ? "nobody" : who));
            }
            if (code.isEmpty() || code.length() > LONGEST_CODE) {
                return new Answer.Untrue("no code");
            }
            ClientRegistration registration = registrations.of(upstream);
            var person = checking.person(upstream.id(), registration, exchange(registration, going, parameters));
            return new Answer.Told(Told.identity(upstream.form(), person));
        } catch (AuthenticationException | OAuth2AuthorizationException | RestClientException e) {
            log.warn("The answer of {} is refused: {}", upstream.form().code(), e.getMessage());
            return isIll(e) ? new Answer.Silent(reason(e)) : new Answer.Untrue(reason(e));
        }
    }

    private OAuth2AuthorizationRequest request(
            Upstream upstream, ClientRegistration registration, GoingOut going, String state, AskedOf asked) {
        Map<String, Object> more = new LinkedHashMap<>();
        more.put(OidcParameterNames.NONCE, Challenge.of(going.nonce()));
        more.put(PkceParameterNames.CODE_CHALLENGE, Challenge.of(going.verifier()));
        more.put(PkceParameterNames.CODE_CHALLENGE_METHOD, "S256");
        more.put("ui_locales", "vi");
        if (asked.level() != null) {
            more.put("acr_values", String.join(" ", upstream.form().wordsFor(asked.level())));
        }
        if (asked.again()) {
            more.put("prompt", "login");
        }
        return base(registration, going, state).additionalParameters(more).build();
    }

    private OAuth2AuthorizationExchange exchange(
            ClientRegistration registration, GoingOut going, Map<String, String> parameters) {
        String state = parameters.getOrDefault("state", "");
        return new OAuth2AuthorizationExchange(
                base(registration, going, state).build(),
                OAuth2AuthorizationResponse.success(parameters.getOrDefault("code", ""))
                        .redirectUri(Objects.requireNonNull(registration.getRedirectUri()))
                        .state(state)
                        .build());
    }

    private static OAuth2AuthorizationRequest.Builder base(
            ClientRegistration registration, GoingOut going, String state) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
                .clientId(registration.getClientId())
                .redirectUri(registration.getRedirectUri())
                .scopes(registration.getScopes())
                .state(state)
                .attributes(kept -> {
                    kept.put(OidcParameterNames.NONCE, going.nonce());
                    kept.put(PkceParameterNames.CODE_VERIFIER, going.verifier());
                });
    }

    /** Nothing is wrong with what it says: it says nothing, or that it is ill. */
    private static boolean isIll(Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof Outside.TooLong) {
                return false;
            }
            if (cause instanceof IOException
                    || cause instanceof HttpServerErrorException
                    || cause instanceof OAuth2AuthenticationException refused
                            && ILL.contains(refused.getError().getErrorCode())
                    || cause instanceof OAuth2AuthorizationException refusal
                            && ILL.contains(refusal.getError().getErrorCode())) {
                return true;
            }
        }
        return false;
    }

    private static String reason(Exception trouble) {
        return trouble instanceof OAuth2AuthenticationException refused
                ? refused.getError().getErrorCode()
                : trouble.getClass().getSimpleName();
    }

    /** The provider does not say where to go. */
    public static final class UpstreamSilent extends RuntimeException {
        private static final long serialVersionUID = 1;

        UpstreamSilent(Exception cause) {
            super(cause);
        }
    }
}
