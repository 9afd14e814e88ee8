package vn.datmui.identity.provider.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import vn.datmui.pages.SeeOther;

/**
 * Answers a request for authorization or for signing out that cannot be granted: to the client where its address is known to be its own (RFC
 * 6749, section 4.1.2.1; RFC 9207), else to the person on a page of ours.
 */
final class AuthorizationErrors implements AuthenticationFailureHandler {

    private static final Logger log = LoggerFactory.getLogger(AuthorizationErrors.class);

    private final String issuer;

    AuthorizationErrors(String issuer) {
        this.issuer = issuer;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        OAuth2Error error = ((OAuth2AuthenticationException) why).getError();
        if (error.getErrorCode().equals(FreshSignIn.AGAIN)) {
            SeeOther.answer(response, SignInFirst.signIn(request, true));
            return;
        }
        if (isNobody(error)) {
            SeeOther.answer(response, SignInFirst.signIn(request, false));
            return;
        }
        log.warn("A client's request is refused: {} ({})", error.getErrorCode(), error.getDescription());
        String address = addressOf(why);
        if (address == null) {
            SeeOther.answer(response, "/oauth2/refused");
        } else {
            ClientAddress.send(request, response, answer(address, error, stateOf(why)));
        }
    }

    /** The request is sound but nobody is signed in. */
    private static boolean isNobody(OAuth2Error error) {
        String description = error.getDescription();
        return error.getErrorCode().equals(OAuth2ErrorCodes.INVALID_REQUEST)
                && description != null
                && description.endsWith(": principal");
    }

    private static @Nullable String addressOf(AuthenticationException why) {
        OAuth2AuthorizationCodeRequestAuthenticationToken request = requestOf(why);
        return request == null
                        || request.getRedirectUri() == null
                        || request.getRedirectUri().isBlank()
                ? null
                : request.getRedirectUri();
    }

    private static @Nullable String stateOf(AuthenticationException why) {
        OAuth2AuthorizationCodeRequestAuthenticationToken request = requestOf(why);
        return request == null ? null : request.getState();
    }

    private static @Nullable OAuth2AuthorizationCodeRequestAuthenticationToken requestOf(AuthenticationException why) {
        return why instanceof OAuth2AuthorizationCodeRequestAuthenticationException refused
                ? refused.getAuthorizationCodeRequestAuthentication()
                : null;
    }

    private String answer(String address, OAuth2Error error, @Nullable String state) {
        return ClientAddress.with(address, "error", error.getErrorCode(), state, issuer);
    }
}
