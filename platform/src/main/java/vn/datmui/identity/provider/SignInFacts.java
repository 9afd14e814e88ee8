package vn.datmui.identity.provider;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import vn.datmui.identity.AssuranceLevel;
import vn.datmui.identity.signin.Proof;
import vn.datmui.identity.signin.Session;

/**
 * When, how and in which session the person signed in. It travels with the authorization as one line of text.
 *
 * @param session the id of the session: {@code sid}
 * @param proof by what the person proved themselves: {@code acr} and {@code amr}
 */
public record SignInFacts(String session, Instant at, Proof proof) {

    public static SignInFacts of(Session session) {
        return new SignInFacts(session.id().toString(), session.startedAt(), session.proof());
    }

    public String text() {
        return session + " " + at.getEpochSecond() + " " + proof.level().word() + " "
                + String.join(",", proof.methods());
    }

    /** Null for a client that acts by itself. Lines from before levels were kept are those of passwords. */
    public static @Nullable SignInFacts of(@Nullable Authentication person) {
        if (person == null || !(person.getDetails() instanceof String text)) {
            return null;
        }
        String[] parts = text.split(" ");
        Proof proof = parts.length < 4
                ? Proof.PASSWORD
                : new Proof(AssuranceLevel.of(parts[2]).orElseThrow(), List.of(parts[3].split(",")));
        return new SignInFacts(parts[0], Instant.ofEpochSecond(Long.parseLong(parts[1])), proof);
    }
}
