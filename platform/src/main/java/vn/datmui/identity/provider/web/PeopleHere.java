package vn.datmui.identity.provider.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import vn.datmui.identity.provider.SignInFacts;
import vn.datmui.identity.signin.Session;
import vn.datmui.identity.web.door.OnFirstUse;
import vn.datmui.identity.web.door.SessionContexts;

/** Who is signed in, as the protocol's endpoints see it: the account's id as name, and the session that it comes from. */
@Component
class PeopleHere implements SecurityContextRepository {

    private final SessionContexts sessions;

    PeopleHere(SessionContexts sessions) {
        this.sessions = sessions;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new OnFirstUse(() -> context(request));
    }

    @Override
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return context(holder.getRequest());
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return sessions.session(request).isPresent();
    }

    private SecurityContext context(HttpServletRequest request) {
        return sessions.session(request)
                .<SecurityContext>map(PeopleHere::of)
                .orElseGet(SecurityContextHolder::createEmptyContext);
    }

    private static GrantedAuthority passwordAt(Instant moment) {
        return FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)
                .issuedAt(moment)
                .build();
    }

    private static SecurityContextImpl of(Session session) {
        var person = UsernamePasswordAuthenticationToken.authenticated(
                session.account().toString(), "", List.of(passwordAt(session.startedAt())));
        person.setDetails(SignInFacts.of(session).text());
        return new SecurityContextImpl(person);
    }
}
