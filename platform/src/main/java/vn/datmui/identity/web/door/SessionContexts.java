package vn.datmui.identity.web.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import vn.datmui.identity.SignedIn;
import vn.datmui.identity.signin.KnownAccounts;
import vn.datmui.identity.signin.Session;
import vn.datmui.identity.signin.Sessions;

/** Finds out who comes, by the session cookie, when first somebody asks. There is no HTTP session. */
@Component
public class SessionContexts implements SecurityContextRepository {

    private final Sessions sessions;
    private final KnownAccounts accounts;

    SessionContexts(Sessions sessions, KnownAccounts accounts) {
        this.sessions = sessions;
        this.accounts = accounts;
    }

    /** The session of the request while it is open. */
    public Optional<Session> session(HttpServletRequest request) {
        return Cookies.SESSION.of(request).flatMap(sessions::find);
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new OnFirstUse(() -> context(request));
    }

    @Override
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return context(holder.getRequest());
    }

    /** Nothing to save: signing in and out write the session themselves. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return session(request).isPresent();
    }

    private SecurityContext context(HttpServletRequest request) {
        return session(request)
                .flatMap(accounts::signedIn)
                .<SecurityContext>map(SessionContexts::contextOf)
                .orElseGet(SecurityContextHolder::createEmptyContext);
    }

    private static SecurityContextImpl contextOf(SignedIn person) {
        return new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(person, "", List.of()));
    }
}
