package vn.datmui.identity.factor;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.datmui.kernel.AccountId;

/**
 * A key pair on a person's own device, whose secret half never leaves it (WebAuthn, level 3): it signs for this site only, so that
 * it cannot be phished.
 *
 * @param id the credential's id, base64url
 * @param name what its owner calls it
 * @param attested public key and origin of the credential, as WebAuthn writes them
 * @param signCount how often it has signed, if the device counts; a count that falls is a copy
 * @param lastUsedAt null until it was used
 */
public record Passkey(
        String id,
        AccountId account,
        String name,
        byte[] attested,
        long signCount,
        boolean backedUp,
        boolean mayBeBackedUp,
        Set<String> transports,
        Instant since,
        @Nullable Instant lastUsedAt) {}
