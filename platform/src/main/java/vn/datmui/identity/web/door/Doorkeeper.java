package vn.datmui.identity.web.door;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import vn.datmui.identity.IdentityProblem;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.OpenTo;
import vn.datmui.pages.SeeOther;

/**
 * Stands before every handler and lets people through as {@link OpenTo} says. A handler that says nothing is closed to
 * everybody. Built assets are open; what renders an error is open, since it answers a request that was judged already.
 */
@Component
class Doorkeeper implements HandlerInterceptor {

    private final KeepingUnsent keeping;
    private final AccessDeniedHandler staleForms;
    private final RecordingRefusals recording;

    Doorkeeper(KeepingUnsent keeping, AccessDeniedHandler staleForms, RecordingRefusals recording) {
        this.keeping = keeping;
        this.staleForms = staleForms;
        this.recording = recording;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException, ServletException {
        DispatcherType type = request.getDispatcherType();
        if (type == DispatcherType.ERROR
                || type == DispatcherType.ASYNC
                || handler instanceof ResourceHttpRequestHandler) {
            return true;
        }
        OpenTo door = doorOf(handler).orElseThrow(IdentityProblem::closed);
        if (door.everyone()) {
            return true;
        }
        SignedIn person = present();
        if (person == null) {
            return askToSignIn(request, response);
        }
        if (!door.anySignedIn() && Arrays.stream(door.value()).noneMatch(person::holds)) {
            if (Arrays.stream(door.value()).noneMatch(person::isKeptFrom)) {
                recording.refused(request, person, door);
                throw IdentityProblem.notOpenToYou();
            }
            return leadToSecondFactor(request, response);
        }
        recording.admitted(request, person, door);
        keeping.sentAtLast(request, person.account());
        return true;
    }

    static Optional<OpenTo> doorOf(Object handler) {
        if (!(handler instanceof HandlerMethod method)) {
            return Optional.empty();
        }
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), OpenTo.class))
                .or(() -> Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), OpenTo.class)));
    }

    /** Sends people to the sign-in page, keeping what they typed, and tells programs that they must sign in. */
    private boolean askToSignIn(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        boolean program = !wantsPage(request) && request.getHeader("HX-Request") == null;
        if (!program && !keeping.keep(request, response)) {
            staleForms.handle(request, response, new CsrfException("the session has ended"));
            return false;
        }
        String page = WayBack.signInPage(request);
        if ("true".equals(request.getHeader("HX-Request"))) {
            response.setHeader("HX-Redirect", page);
            throw IdentityProblem.signInNeeded();
        }
        if (!wantsPage(request)) {
            throw IdentityProblem.signInNeeded();
        }
        SeeOther.answer(response, page);
        return false;
    }

    /** Whose post needs a second factor is shown how to set one up, or asked for it. */
    private static boolean leadToSecondFactor(HttpServletRequest request, HttpServletResponse response) {
        if (!wantsPage(request)) {
            throw IdentityProblem.secondFactorNeeded();
        }
        SeeOther.answer(response, WayBack.with("/account/security", WayBack.next(request)));
        return false;
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null
                && accept.contains("text/html")
                && !request.getRequestURI().startsWith("/api/");
    }

    private static @Nullable SignedIn present() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person ? person : null;
    }
}
