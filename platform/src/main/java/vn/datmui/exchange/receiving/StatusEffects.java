package vn.datmui.exchange.receiving;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.datmui.edxml.message.DocumentStatus;
import vn.datmui.edxml.message.StatusMessage;
import vn.datmui.exchange.ChangeAsked;
import vn.datmui.exchange.Conversation;
import vn.datmui.exchange.ConversationState;
import vn.datmui.exchange.Direction;
import vn.datmui.exchange.ExchangeEvent.StatusArrived;
import vn.datmui.exchange.message.KeptMessage;
import vn.datmui.exchange.progress.Changed;
import vn.datmui.exchange.store.ConversationTable;

/** What a status does: a receiver tells how far our document is, or a sender asks its document back. */
@Component
class StatusEffects {

    private final ConversationTable conversations;
    private final Recalls recalls;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StatusEffects(ConversationTable conversations, Recalls recalls, ApplicationEventPublisher events, Clock clock) {
        this.conversations = conversations;
        this.recalls = recalls;
        this.events = events;
        this.clock = clock;
    }

    Effect of(KeptMessage kept, StatusMessage message, Delivery delivery) {
        var status = message.status();
        boolean asksBack = status.filter(s -> s == DocumentStatus.RECALL_ASKED).isPresent();
        var about = conversations.lock(
                kept.agency(), asksBack ? Direction.IN : Direction.OUT, kept.peer(), kept.documentId());
        if (about.isEmpty()) {
            return new Effect.TooEarly();
        }
        return asksBack ? recalls.recall(about.get(), kept) : heard(about.get(), kept, status);
    }

    private Effect heard(Conversation about, KeptMessage kept, Optional<DocumentStatus> status) {
        Instant now = clock.instant();
        conversations.enter(about.id(), kept.id());
        var after = status.map(known -> after(about, known, now)).orElse(about);
        if (after != about) {
            conversations.save(after);
        }
        events.publishEvent(
                new StatusArrived(about.id(), about.agency(), kept.action(), after.state(), kept.words(), now));
        return new Effect.Had(false);
    }

    /** The state goes on, never back; a late or repeated status changes nothing. */
    static Conversation after(Conversation about, DocumentStatus status, Instant now) {
        return switch (status) {
            case ARRIVED -> further(about, ConversationState.ARRIVED, now);
            case REFUSED -> further(about, ConversationState.REFUSED, now);
            case ACCEPTED -> further(about, ConversationState.ACCEPTED, now);
            case ASSIGNED -> further(about, ConversationState.ASSIGNED, now);
            case IN_PROGRESS -> further(about, ConversationState.IN_PROGRESS, now);
            case DONE -> further(about, ConversationState.DONE, now);
            case CHANGE_ACCEPTED ->
                about.changeAsked() == null ? about : Changed.from(about, now).agreed();
            case CHANGE_REFUSED ->
                about.changeAsked() == null ? about : Changed.from(about, now).declined();
            case RECALL_ASKED -> Changed.from(about, now).asking(ChangeAsked.RECALL, "");
        };
    }

    private static Conversation further(Conversation about, ConversationState state, Instant now) {
        return about.state().isBefore(state) && !about.state().isEnd()
                ? Changed.from(about, now).to(state)
                : about;
    }
}
