package vn.datmui.identity.provider.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Sends the person back to the client with the code, the client's state and our own name (RFC 9207). */
final class CodeToClient implements AuthenticationSuccessHandler {

    private final String issuer;

    CodeToClient(String issuer) {
        this.issuer = issuer;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        var granted = (OAuth2AuthorizationCodeRequestAuthenticationToken) authentication;
        String address = Objects.requireNonNull(granted.getRedirectUri());
        String code = Objects.requireNonNull(granted.getAuthorizationCode()).getTokenValue();
        ClientAddress.send(request, response, ClientAddress.with(address, "code", code, granted.getState(), issuer));
    }
}
