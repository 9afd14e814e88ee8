package vn.datmui.identity.federation;

import java.time.Instant;
import java.util.UUID;
import vn.datmui.identity.AssuranceLevel;
import vn.datmui.kernel.AccountId;

/**
 * An identity of another provider by which a person signs in to their account here.
 *
 * @param provider the code of the provider at the time of linking
 * @param proof by what it was linked
 * @param level of the latest sign-in by it
 */
public record LinkedIdentity(
        UUID id,
        String issuer,
        String subject,
        AccountId account,
        String provider,
        Proof proof,
        AssuranceLevel level,
        Instant linkedAt,
        Instant lastUsedAt) {

    /** By what an identity was linked. */
    public enum Proof {
        /** The provider verified the personal number. */
        NUMBER,
        /** The person had signed in to the account. */
        SIGN_IN
    }
}
