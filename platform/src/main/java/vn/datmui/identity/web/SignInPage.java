package vn.datmui.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.identity.AssuranceLevel;
import vn.datmui.identity.SignedIn;
import vn.datmui.identity.federation.SignInWays;
import vn.datmui.identity.signin.LeavingAndRenewing;
import vn.datmui.identity.signin.SignIn;
import vn.datmui.identity.signin.SigningIn;
import vn.datmui.identity.web.door.Cookies;
import vn.datmui.identity.web.door.SessionContexts;
import vn.datmui.identity.web.door.WayBack;
import vn.datmui.kernel.OpenTo;
import vn.datmui.pages.SeeOther;

/** Signing in and out. */
@Controller
@OpenTo(everyone = true)
class SignInPage {

    private final SigningIn signingIn;
    private final LeavingAndRenewing leaving;
    private final SessionContexts sessions;
    private final Entrance entrance;
    private final SignInWays ways;

    SignInPage(
            SigningIn signingIn,
            LeavingAndRenewing leaving,
            SessionContexts sessions,
            Entrance entrance,
            SignInWays ways) {
        this.signingIn = signingIn;
        this.leaving = leaving;
        this.sessions = sessions;
        this.entrance = entrance;
        this.ways = ways;
    }

    @GetMapping("/sign-in")
    ModelAndView ask(
            @RequestParam(defaultValue = "") String next,
            @RequestParam(required = false) @Nullable String unsent,
            @RequestParam(required = false) @Nullable String again,
            @RequestParam(defaultValue = "") String level,
            @AuthenticationPrincipal @Nullable SignedIn me) {
        String way = WayBack.local(next);
        return me == null || again != null
                ? page(
                        new SignInModel(
                                "", way, unsent != null, false, 0, false, wished(level), again != null, ways.today()),
                        HttpStatus.OK)
                : SeeOther.page(way.isEmpty() ? Entrance.placeOf(me) : way);
    }

    @PostMapping("/sign-in")
    ModelAndView signIn(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        String way = WayBack.local(next);
        return switch (signingIn.signIn(name, password, Entrance.caller(request))) {
            case SignIn.Opened opened -> entrance.enter(opened, way, request, response);
            case SignIn.HalfWay(var token) -> {
                Cookies.SECOND.set(request, response, token);
                yield SeeOther.page(WayBack.with("/sign-in/second", way));
            }
            case SignIn.Refused _ -> page(name, way, false, true, 0, HttpStatus.UNPROCESSABLE_CONTENT);
            case SignIn.Wait wait -> {
                response.setHeader(
                        HttpHeaders.RETRY_AFTER,
                        String.valueOf(Math.max(1, wait.time().toSeconds())));
                yield page(name, way, false, false, wait.time().toMinutes() + 1, HttpStatus.TOO_MANY_REQUESTS);
            }
        };
    }

    @PostMapping("/sign-out")
    ModelAndView signOut(HttpServletRequest request, HttpServletResponse response) {
        sessions.session(request).ifPresent(session -> leaving.end(session.account(), session.id()));
        Cookies.SESSION.clear(request, response);
        return SeeOther.page("/");
    }

    private ModelAndView page(
            String name, String way, boolean unsent, boolean refused, long minutes, HttpStatus status) {
        return page(new SignInModel(name, way, unsent, refused, minutes, false, "", false, ways.today()), status);
    }

    private static ModelAndView page(SignInModel model, HttpStatus status) {
        return new ModelAndView("identity/sign-in", Map.of("model", model), status);
    }

    private static String wished(String level) {
        return AssuranceLevel.of(level).map(AssuranceLevel::word).orElse("");
    }
}
