package vn.datmui.identity.provider;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What is registered about a client.
 *
 * @param name the name that people see when they are asked for consent
 * @param purpose what it needs people's data for, one sentence for people
 * @param signsPeopleIn whether it uses the authorization code flow
 * @param actsByItself whether it may ask for tokens of its own (client credentials)
 * @param redirectUris compared exactly (RFC 9700, section 2.1)
 * @param logoutUris where people may be sent after signing out; compared exactly
 * @param backChannelUri where it hears that a session has ended; blank when it does not want to
 * @param keys its public keys as a JWK set, when it proves itself by key (private_key_jwt); blank otherwise
 */
public record ClientForm(
        String name,
        String purpose,
        boolean signsPeopleIn,
        boolean actsByItself,
        List<String> redirectUris,
        List<String> logoutUris,
        Set<Scope> scopes,
        String keys,
        String backChannelUri) {

    public ClientForm {
        backChannelUri = Objects.requireNonNullElse(backChannelUri, "");
        redirectUris = List.copyOf(redirectUris);
        logoutUris = List.copyOf(logoutUris);
        scopes = Set.copyOf(scopes);
    }

    public boolean byKey() {
        return !keys.isBlank();
    }
}
