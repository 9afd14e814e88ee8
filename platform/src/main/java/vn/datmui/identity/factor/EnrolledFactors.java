package vn.datmui.identity.factor;

import java.util.List;

/**
 * The second factors of a person.
 *
 * @param app whether an authenticator app is set up
 * @param codesLeft recovery codes that are not spent
 */
public record EnrolledFactors(boolean app, List<Passkey> passkeys, int codesLeft) {

    public boolean any() {
        return app || !passkeys.isEmpty();
    }

    int count() {
        return (app ? 1 : 0) + passkeys.size();
    }
}
