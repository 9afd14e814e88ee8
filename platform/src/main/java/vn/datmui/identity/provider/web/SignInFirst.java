package vn.datmui.identity.provider.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.datmui.identity.web.door.WayBack;

/** The way to the sign-in page and back to a client's request; a program without a token is told so. */
@Component
class SignInFirst implements AuthenticationEntryPoint {

    static final String AUTHORIZE = "/oauth2/authorize";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getWriter().write("{\"error\":\"invalid_token\"}");
    }

    /** The sign-in page; {@code again} asks for the password although somebody is signed in. */
    static String signIn(HttpServletRequest request, boolean again) {
        UriComponentsBuilder page = UriComponentsBuilder.fromUriString(WayBack.signInPage(request));
        if (again) {
            page.queryParam("again");
        }
        String wished = request.getParameter("acr_values");
        if (wished != null) {
            FreshSignIn.levelWished(wished).ifPresent(level -> page.queryParam("level", level.word()));
        }
        return page.build(true).toUriString();
    }
}
