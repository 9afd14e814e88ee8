package vn.datmui.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.datmui.identity.SignedIn;
import vn.datmui.identity.signin.Caller;
import vn.datmui.identity.signin.KnownAccounts;
import vn.datmui.identity.signin.LeavingAndRenewing;
import vn.datmui.identity.signin.SignIn;
import vn.datmui.identity.web.door.Cookies;
import vn.datmui.identity.web.door.SessionContexts;
import vn.datmui.identity.web.door.WayBack;
import vn.datmui.kernel.Role;
import vn.datmui.pages.SeeOther;

/** The last step of every way of signing in: the browser gets its secrets and the person goes where they wanted. */
@Component
public class Entrance {

    /** From here the person may go on to another site. */
    private static final String REQUEST_OF_CLIENT = "/oauth2/authorize";

    private final LeavingAndRenewing leaving;
    private final SessionContexts sessions;
    private final KnownAccounts people;

    Entrance(LeavingAndRenewing leaving, SessionContexts sessions, KnownAccounts people) {
        this.leaving = leaving;
        this.sessions = sessions;
        this.people = people;
    }

    /** Who knocks with this request. */
    public static Caller caller(HttpServletRequest request) {
        return new Caller(
                request.getRemoteAddr(),
                Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)).orElse(""),
                Cookies.DEVICE.of(request).orElse(""));
    }

    /**
     * A fresh session takes the place of whatever the browser brought: nobody's session is ever taken over.
     *
     * @param way a page of this site; blank for the usual place
     */
    public ModelAndView enter(
            SignIn.Opened opened, String way, HttpServletRequest request, HttpServletResponse response) {
        sessions.session(request).ifPresent(session -> leaving.end(session.account(), session.id()));
        Cookies.SESSION.set(request, response, opened.token());
        Cookies.DEVICE.set(request, response, opened.deviceSecret());
        Cookies.FORM.clear(request, response);
        Cookies.SECOND.clear(request, response);
        if (way.startsWith(REQUEST_OF_CLIENT)) {
            return new ModelAndView((model, asked, answer) -> Onward.to(answer, way));
        }
        SignedIn person = people.withPosts(opened.account(), opened.proof());
        if (!person.withheld().isEmpty()) {
            return SeeOther.page(WayBack.with("/account/security", way));
        }
        return SeeOther.page(way.isEmpty() ? placeOf(person) : way);
    }

    /** Where somebody's work lies: a citizen's dossiers, an officer's desk, the administrator's room. */
    static String placeOf(SignedIn person) {
        if (!person.isOfficer()) {
            return "/dossiers";
        }
        if (person.holds(Role.ADMINISTRATOR)) {
            return "/admin";
        }
        if (person.holds(Role.CLERK)) {
            return "/admin/exchange";
        }
        if (person.posts().stream().allMatch(post -> post.role() == Role.AGENCY_ADMINISTRATOR)) {
            return person.posts().isEmpty() ? "/account" : "/admin/people";
        }
        return "/desk";
    }
}
