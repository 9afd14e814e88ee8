package vn.datmui.exchange.receiving;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.datmui.edxml.message.DocumentStatus;
import vn.datmui.exchange.Actor;
import vn.datmui.exchange.ChangeAsked;
import vn.datmui.exchange.Conversation;
import vn.datmui.exchange.ConversationState;
import vn.datmui.exchange.ExchangeEvent.ChangeWanted;
import vn.datmui.exchange.ExchangeEvent.DocumentChanged;
import vn.datmui.exchange.duty.TellingClerks;
import vn.datmui.exchange.message.KeptMessage;
import vn.datmui.exchange.progress.Changed;
import vn.datmui.exchange.sending.Outbox;
import vn.datmui.exchange.store.AttachmentTable;
import vn.datmui.exchange.store.ConversationTable;

/**
 * Documents that their senders ask back, by status 13 or by a document of business type 1. Before anybody acted on one it is
 * given back by itself; afterwards the clerk decides (Decree 30/2020/NĐ-CP, art. 18(4)).
 */
@Component
class Recalls {

    private final ConversationTable conversations;
    private final AttachmentTable attachments;
    private final Outbox outbox;
    private final TellingClerks clerks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Recalls(
            ConversationTable conversations,
            AttachmentTable attachments,
            Outbox outbox,
            TellingClerks clerks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.conversations = conversations;
        this.attachments = attachments;
        this.outbox = outbox;
        this.clerks = clerks;
        this.events = events;
        this.clock = clock;
    }

    Effect recall(Conversation came, KeptMessage asking) {
        conversations.enter(came.id(), asking.id());
        Instant now = clock.instant();
        if (came.state() == ConversationState.ARRIVED) {
            giveBack(came, asking.words(), now);
        } else if (!came.state().isEnd()) {
            ask(Changed.from(came, now).asking(ChangeAsked.RECALL, asking.words()), asking.words(), now);
        }
        return new Effect.Had(false);
    }

    private void giveBack(Conversation came, String reason, Instant now) {
        var asked = Changed.from(came, now).asking(ChangeAsked.RECALL, reason);
        var after = Changed.from(asked, now).agreed();
        conversations.save(after);
        attachments.withdraw(came.id().value(), now);
        outbox.tell(after, DocumentStatus.CHANGE_ACCEPTED, "", Actor.SYSTEM);
        events.publishEvent(new DocumentChanged(came.id(), came.agency(), after.state(), null, now));
    }

    /** Something is asked that a person must answer. */
    void ask(Conversation after, String reason, Instant now) {
        conversations.save(after);
        clerks.changeWanted(after, reason);
        events.publishEvent(
                new ChangeWanted(after.id(), after.agency(), Objects.requireNonNull(after.changeAsked()), reason, now));
    }
}
