package vn.datmui.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.datmui.kernel.AgencyCode;

/** Something that happened to a document on the axis; published once each, in the transaction that recorded it. */
public sealed interface ExchangeEvent {

    ConversationId conversation();

    AgencyCode agency();

    /** A document came, was checked and stored; its sender has been told 01. */
    record DocumentArrived(ConversationId conversation, AgencyCode agency, Instant at) implements ExchangeEvent {}

    /** A receiver told what became of our document. */
    record StatusArrived(
            ConversationId conversation,
            AgencyCode agency,
            String statusCode,
            ConversationState state,
            String words,
            Instant at)
            implements ExchangeEvent {}

    /** The axis has our document. */
    record DispatchDelivered(ConversationId conversation, AgencyCode agency, Instant at) implements ExchangeEvent {}

    /** Our document could not be sent; a clerk must act. */
    record DispatchFailed(ConversationId conversation, AgencyCode agency, String reason, Instant at)
            implements ExchangeEvent {}

    /** Our agency answered a document that came, at whichever desk. */
    record DocumentAnswered(
            ConversationId conversation, AgencyCode agency, ConversationState state, String words, Actor by, Instant at)
            implements ExchangeEvent {}

    /** The sender asks a document back or offers a new version, and a clerk must answer. */
    record ChangeWanted(ConversationId conversation, AgencyCode agency, ChangeAsked change, String reason, Instant at)
            implements ExchangeEvent {}

    /** A document's content changed or ended: a new version counts, or it was taken back or replaced. */
    record DocumentChanged(
            ConversationId conversation,
            AgencyCode agency,
            ConversationState state,
            @Nullable ConversationId replacedBy,
            Instant at)
            implements ExchangeEvent {}
}
