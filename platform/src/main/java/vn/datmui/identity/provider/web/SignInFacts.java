package vn.datmui.identity.provider.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import vn.datmui.identity.signin.Session;

/**
 * When and in which session the person signed in. It travels with the authorization as one line of text.
 *
 * @param session the id of the session: {@code sid}
 */
record SignInFacts(String session, Instant at) {

    static SignInFacts of(Session session) {
        return new SignInFacts(session.id().toString(), session.startedAt());
    }

    String text() {
        return session + " " + at.getEpochSecond();
    }

    /** Null for a client that acts by itself. */
    static @Nullable SignInFacts of(@Nullable Authentication person) {
        if (person == null || !(person.getDetails() instanceof String text)) {
            return null;
        }
        String[] parts = text.split(" ");
        return new SignInFacts(parts[0], Instant.ofEpochSecond(Long.parseLong(parts[1])));
    }
}
