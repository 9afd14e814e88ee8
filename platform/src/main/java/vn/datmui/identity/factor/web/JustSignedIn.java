package vn.datmui.identity.factor.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.datmui.identity.IdentityProblem;
import vn.datmui.identity.web.door.SessionContexts;
import vn.datmui.identity.web.door.WayBack;

/** Whether the person signed in a short while ago: whoever finds an open desk must not change the owner's factors. */
@Component
class JustSignedIn {

    private static final Duration FRESH = Duration.ofMinutes(15);

    private final SessionContexts contexts;
    private final Clock clock;

    JustSignedIn(SessionContexts contexts, Clock clock) {
        this.contexts = contexts;
        this.clock = clock;
    }

    boolean signedIn(HttpServletRequest request) {
        return contexts.session(request)
                .filter(session -> session.startedAt().plus(FRESH).isAfter(clock.instant()))
                .isPresent();
    }

    /** @throws IdentityProblem when it is too long ago */
    void require(HttpServletRequest request) {
        if (!signedIn(request)) {
            throw IdentityProblem.signInTooOld();
        }
    }

    /** The sign-in page that asks again although the person is signed in, and leads on from there. */
    String again(String next) {
        return WayBack.with("/sign-in", next) + "&again";
    }
}
