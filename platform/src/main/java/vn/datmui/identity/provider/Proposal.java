package vn.datmui.identity.provider;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.datmui.kernel.AccountId;

/**
 * A client, or a change of one, that an administrator proposes and another decides upon (four eyes).
 *
 * @param client the client's id, also before it exists
 * @param decidedBy null while it waits
 */
public record Proposal(
        UUID id,
        UUID client,
        Kind kind,
        ClientForm form,
        AccountId proposedBy,
        Instant proposedAt,
        State state,
        @Nullable AccountId decidedBy,
        @Nullable Instant decidedAt) {

    /** What is proposed. */
    public enum Kind {
        REGISTER,
        CHANGE,
        /** A new secret in the place of the old one. */
        NEW_SECRET,
        /** A suspended client works again. */
        RESUME
    }

    public enum State {
        WAITING,
        APPROVED,
        REFUSED
    }

    static Proposal of(UUID client, Kind kind, ClientForm form, AccountId who, Instant now) {
        return new Proposal(UUID.randomUUID(), client, kind, form, who, now, State.WAITING, null, null);
    }

    Proposal decided(State how, AccountId who, Instant now) {
        return new Proposal(id, client, kind, form, proposedBy, proposedAt, how, who, now);
    }
}
