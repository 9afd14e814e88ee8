package vn.datmui.identity.provider;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another system that signs people in here or acts with a token of its own (ứng dụng kết nối).
 *
 * @param id also its client_id
 * @param secret the digest of its secret; null when it proves itself by key
 */
public record Client(UUID id, ClientForm form, @Nullable String secret, State state, Instant since) {

    /** A suspended client gets nothing, and what it got is worth nothing. */
    public enum State {
        ACTIVE,
        SUSPENDED
    }

    public boolean active() {
        return state == State.ACTIVE;
    }
}
