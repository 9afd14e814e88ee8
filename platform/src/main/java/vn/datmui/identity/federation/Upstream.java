package vn.datmui.identity.federation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.datmui.kernel.AccountId;

/**
 * One version of the record of a provider of identities (nhà cung cấp định danh).
 *
 * @param secret the secret that it gave us; null when we prove ourselves by key
 * @param proposedBy null for the demonstration's own
 */
public record Upstream(
        UUID id,
        UpstreamForm form,
        @Nullable String secret,
        State state,
        @Nullable AccountId proposedBy,
        Instant proposedAt) {

    public enum State {
        WAITING,
        ACTIVE,
        /** Nobody signs in by it until another version is approved. */
        SUSPENDED,
        REPLACED,
        REFUSED
    }
}
