package vn.datmui.documents;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.datmui.exchange.ConversationId;
import vn.datmui.kernel.AgencyCode;

/**
 * One document that came to an agency (văn bản đến), by the axis or on paper.
 *
 * @param conversation on the axis; null for paper
 * @param arrivalNumber số đến in the register of its year; null until registered, and when it was returned
 * @param code number and notation as its sender wrote them
 * @param senderCode the sender's code on the axis; empty for paper from elsewhere
 * @param type null for what is none of the 29 types; then {@code typeName} says what it is
 * @param field lĩnh vực; empty when nobody said
 * @param registerBy when it must stand in the register at the latest
 * @param presentBy when it must lie before the leader at the latest
 * @param dueAt by when it must be answered or done; null when nobody asked
 * @param answeredBy number and notation of the document that answers it; empty while none does
 * @param version counts the changes; whoever acts says which one they saw
 */
public record IncomingDocument(
        IncomingId id,
        AgencyCode agency,
        IncomingState state,
        @Nullable ConversationId conversation,
        @Nullable Integer arrivalNumber,
        int year,
        Instant arrivedAt,
        String code,
        @Nullable LocalDate promulgated,
        String senderCode,
        String senderName,
        @Nullable DocumentType type,
        String typeName,
        String subject,
        String field,
        Urgency urgency,
        int copies,
        String note,
        @Nullable Instant registerBy,
        @Nullable Instant presentBy,
        @Nullable Instant registeredAt,
        @Nullable Instant presentedAt,
        @Nullable Instant dueAt,
        @Nullable Instant doneAt,
        String reason,
        String answeredBy,
        int version) {

    public boolean isFromAxis() {
        return conversation != null;
    }

    /** Whether the next step of the clerk or the leader comes too late, or the answer does. */
    public boolean isLate(Instant now) {
        var until = nextDue();
        return until != null && state.isOpen() && now.isAfter(until);
    }

    /** By when whoever has it must act. */
    public @Nullable Instant nextDue() {
        return switch (state) {
            case ARRIVED -> registerBy;
            case REGISTERED, PRESENTED -> presentBy;
            case ASSIGNED, IN_PROGRESS -> dueAt;
            case DONE, RETURNED, RECALLED, REPLACED -> null;
        };
    }
}
