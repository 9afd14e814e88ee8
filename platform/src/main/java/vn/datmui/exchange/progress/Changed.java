package vn.datmui.exchange.progress;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.datmui.exchange.Authenticity;
import vn.datmui.exchange.ChangeAsked;
import vn.datmui.exchange.Conversation;
import vn.datmui.exchange.ConversationId;
import vn.datmui.exchange.ConversationState;

/** The changes that a conversation can go through; each answers the conversation as it is afterwards. */
public final class Changed {

    private final Conversation before;
    private final Instant at;
    private Authenticity authenticity;
    private String subject;

    private Changed(Conversation before, Instant at) {
        this.before = before;
        this.at = at;
        this.authenticity = before.authenticity();
        this.subject = before.subject();
    }

    public static Changed from(Conversation before, Instant at) {
        return new Changed(before, at);
    }

    public Changed authenticity(Authenticity proved) {
        authenticity = proved;
        return this;
    }

    public Changed subject(String written) {
        subject = written;
        return this;
    }

    public Conversation to(ConversationState state) {
        return with(state, before.changeAsked(), before.changeReason(), before.version(), before.offered(), null);
    }

    /** Out of the hands of those who wait for a confirmation. */
    public Conversation confirmed(ConversationState state) {
        return with(state, before.changeAsked(), before.changeReason(), before.version(), before.offered(), at);
    }

    public Conversation asking(ChangeAsked change, String reason) {
        return with(before.state(), change, reason, before.version(), null, null);
    }

    public Conversation offering(ChangeAsked change, String reason, UUID message) {
        return with(before.state(), change, reason, before.version(), message, null);
    }

    /** A new version counts at once. */
    public Conversation versioned(UUID message) {
        return with(before.state(), null, "", message, null, null);
    }

    /** What was asked has been agreed to. */
    public Conversation agreed() {
        var offered = before.offered();
        return before.changeAsked() == ChangeAsked.RECALL
                ? with(ConversationState.RECALLED, null, before.changeReason(), before.version(), null, null)
                : with(before.state(), null, "", offered == null ? before.version() : offered, null, null);
    }

    public Conversation declined() {
        return with(before.state(), null, "", before.version(), null, null);
    }

    public Conversation replacedBy(ConversationId other) {
        return new Conversation(
                before.id(),
                before.agency(),
                before.direction(),
                before.peer(),
                before.peerName(),
                before.documentId(),
                before.code(),
                before.typeName(),
                subject,
                before.promulgated(),
                before.priority(),
                authenticity,
                ConversationState.REPLACED,
                null,
                "",
                before.version(),
                null,
                before.openedAt(),
                at,
                before.confirmBy(),
                before.registerBy(),
                before.confirmedAt(),
                other);
    }

    private Conversation with(
            ConversationState state,
            @Nullable ChangeAsked change,
            String reason,
            UUID version,
            @Nullable UUID offered,
            @Nullable Instant confirmedAt) {
        return new Conversation(
                before.id(),
                before.agency(),
                before.direction(),
                before.peer(),
                before.peerName(),
                before.documentId(),
                before.code(),
                before.typeName(),
                subject,
                before.promulgated(),
                before.priority(),
                authenticity,
                state,
                change,
                reason,
                version,
                offered,
                before.openedAt(),
                at,
                before.confirmBy(),
                before.registerBy(),
                before.confirmedAt() == null ? confirmedAt : before.confirmedAt(),
                before.replacedBy());
    }
}
