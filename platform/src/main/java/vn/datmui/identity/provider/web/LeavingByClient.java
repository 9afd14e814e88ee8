package vn.datmui.identity.provider.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcLogoutAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import vn.datmui.identity.signin.LeavingAndRenewing;
import vn.datmui.identity.web.door.Cookies;
import vn.datmui.identity.web.door.SessionContexts;
import vn.datmui.pages.SeeOther;

/** Signs a person out here when a client signs them out there (OpenID Connect RP-Initiated Logout 1.0). */
@Component
class LeavingByClient implements AuthenticationSuccessHandler {

    private final SessionContexts sessions;
    private final LeavingAndRenewing leaving;

    LeavingByClient(SessionContexts sessions, LeavingAndRenewing leaving) {
        this.sessions = sessions;
        this.leaving = leaving;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        OidcLogoutAuthenticationToken logout = (OidcLogoutAuthenticationToken) authentication;
        if (logout.isPrincipalAuthenticated()) {
            sessions.session(request).ifPresent(session -> leaving.end(session.account(), session.id()));
            Cookies.SESSION.clear(request, response);
        }
        SeeOther.answer(response, next(logout));
    }

    /** Only an address of the client's registration comes this far. */
    private static String next(OidcLogoutAuthenticationToken logout) {
        String address = logout.getPostLogoutRedirectUri();
        if (address == null || address.isBlank()) {
            return "/";
        }
        return ClientAddress.with(address, logout.getState());
    }
}
