package vn.datmui.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.identity.SignedIn;
import vn.datmui.identity.signin.Caller;
import vn.datmui.identity.signin.KnownAccounts;
import vn.datmui.identity.signin.LeavingAndRenewing;
import vn.datmui.identity.signin.SignIn;
import vn.datmui.identity.signin.SigningIn;
import vn.datmui.identity.web.door.Cookies;
import vn.datmui.identity.web.door.SessionContexts;
import vn.datmui.identity.web.door.WayBack;
import vn.datmui.kernel.OpenTo;
import vn.datmui.kernel.Role;

/** Signing in and out. */
@Controller
@OpenTo(everyone = true)
class SignInPage {

    /** From here the person may go on to another site. */
    private static final String REQUEST_OF_CLIENT = "/oauth2/authorize";

    private final SigningIn signingIn;
    private final LeavingAndRenewing leaving;
    private final SessionContexts sessions;
    private final KnownAccounts people;

    SignInPage(SigningIn signingIn, LeavingAndRenewing leaving, SessionContexts sessions, KnownAccounts people) {
        this.signingIn = signingIn;
        this.leaving = leaving;
        this.sessions = sessions;
        this.people = people;
    }

    @GetMapping("/sign-in")
    ModelAndView ask(
            @RequestParam(defaultValue = "") String next,
            @RequestParam(required = false) @Nullable String unsent,
            @RequestParam(required = false) @Nullable String again,
            @AuthenticationPrincipal @Nullable SignedIn me) {
        String way = WayBack.local(next);
        return me == null || again != null
                ? page(new SignInModel("", way, unsent != null, false, 0), HttpStatus.OK)
                : SeeOther.page(way.isEmpty() ? placeOf(me) : way);
    }

    @PostMapping("/sign-in")
    ModelAndView signIn(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        String way = WayBack.local(next);
        return switch (signingIn.signIn(name, password, caller(request))) {
            case SignIn.Opened opened -> enter(opened, way, request, response);
            case SignIn.Refused _ -> page(new SignInModel(name, way, false, true, 0), HttpStatus.UNPROCESSABLE_CONTENT);
            case SignIn.Wait wait -> {
                response.setHeader(
                        HttpHeaders.RETRY_AFTER,
                        String.valueOf(Math.max(1, wait.time().toSeconds())));
                yield page(
                        new SignInModel(name, way, false, false, wait.time().toMinutes() + 1),
                        HttpStatus.TOO_MANY_REQUESTS);
            }
        };
    }

    @PostMapping("/sign-out")
    ModelAndView signOut(HttpServletRequest request, HttpServletResponse response) {
        sessions.session(request).ifPresent(session -> leaving.end(session.account(), session.id()));
        Cookies.SESSION.clear(request, response);
        return SeeOther.page("/");
    }

    /** A fresh session takes the place of whatever the browser brought: nobody's session is ever taken over. */
    private ModelAndView enter(
            SignIn.Opened opened, String way, HttpServletRequest request, HttpServletResponse response) {
        sessions.session(request).ifPresent(session -> leaving.end(session.account(), session.id()));
        Cookies.SESSION.set(request, response, opened.token());
        Cookies.DEVICE.set(request, response, opened.deviceSecret());
        Cookies.FORM.clear(request, response);
        if (way.startsWith(REQUEST_OF_CLIENT)) {
            return new ModelAndView((model, asked, answer) -> Onward.to(answer, way));
        }
        return SeeOther.page(way.isEmpty() ? placeOf(people.withPosts(opened.account())) : way);
    }

    /** Where somebody's work lies: a citizen's dossiers, an officer's desk, the administrator's room. */
    private static String placeOf(SignedIn person) {
        if (!person.isOfficer()) {
            return "/dossiers";
        }
        if (person.holds(Role.ADMINISTRATOR)) {
            return "/admin";
        }
        return person.posts().isEmpty() ? "/account" : "/desk";
    }

    private static Caller caller(HttpServletRequest request) {
        return new Caller(
                request.getRemoteAddr(),
                Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)).orElse(""),
                Cookies.DEVICE.of(request).orElse(""));
    }

    private static ModelAndView page(SignInModel model, HttpStatus status) {
        return new ModelAndView("identity/sign-in", Map.of("model", model), status);
    }
}
