package vn.datmui.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.datmui.kernel.AgencyCode;

/**
 * One document between one of our agencies and another, and how far it has come.
 *
 * @param peer the other agency's code on the axis, new style where it has one
 * @param documentId the document's opaque identity on the axis
 * @param code number and notation as people write them
 * @param priority 0 normal, 1 khẩn, 2 thượng khẩn, 3 hỏa tốc, 4 hỏa tốc hẹn giờ
 * @param changeAsked null while nothing is asked
 * @param version the message whose content counts
 * @param confirmBy when the receipt must be confirmed (Decree 30/2020, art. 21(2)(c)); for documents that came
 * @param registerBy when it must be registered at the latest (art. 4(2)(c))
 */
public record Conversation(
        ConversationId id,
        AgencyCode agency,
        Direction direction,
        String peer,
        String peerName,
        String documentId,
        String code,
        String typeName,
        String subject,
        @Nullable LocalDate promulgated,
        int priority,
        Authenticity authenticity,
        ConversationState state,
        @Nullable ChangeAsked changeAsked,
        String changeReason,
        UUID version,
        @Nullable UUID offered,
        Instant openedAt,
        Instant changedAt,
        @Nullable Instant confirmBy,
        @Nullable Instant registerBy,
        @Nullable Instant confirmedAt,
        @Nullable ConversationId replacedBy) {

    public boolean isUrgent() {
        return priority > 0;
    }

    /** Whether the receipt was or is being confirmed too late. */
    public boolean isLate(Instant now) {
        return confirmBy != null && (confirmedAt == null ? now : confirmedAt).isAfter(confirmBy) && !isExcused();
    }

    /** A document that was taken back or replaced before anybody had to act. */
    private boolean isExcused() {
        return confirmedAt == null && state.isEnd();
    }
}
