package vn.datmui.exchange.progress;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.edxml.message.DocumentStatus;
import vn.datmui.exchange.Actor;
import vn.datmui.exchange.Answer;
import vn.datmui.exchange.ChangeAsked;
import vn.datmui.exchange.Conversation;
import vn.datmui.exchange.ConversationId;
import vn.datmui.exchange.ConversationState;
import vn.datmui.exchange.Direction;
import vn.datmui.exchange.ExchangeEvent.DocumentAnswered;
import vn.datmui.exchange.ExchangeEvent.DocumentChanged;
import vn.datmui.exchange.ExchangeProblem;
import vn.datmui.exchange.sending.Outbox;
import vn.datmui.exchange.store.AttachmentTable;
import vn.datmui.exchange.store.ConversationTable;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AuditTrail;

/** What the agency says about documents that came, and the asking back of those that went. */
@Component
public class Answering {

    private static final int LONGEST_WORDS = 500;

    private final ConversationTable conversations;
    private final AttachmentTable attachments;
    private final Outbox outbox;
    private final ApplicationEventPublisher events;
    private final AuditTrail trail;
    private final Clock clock;

    Answering(
            ConversationTable conversations,
            AttachmentTable attachments,
            Outbox outbox,
            ApplicationEventPublisher events,
            AuditTrail trail,
            Clock clock) {
        this.conversations = conversations;
        this.attachments = attachments;
        this.outbox = outbox;
        this.events = events;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public void takeBack(ConversationId id, String reason, Actor by) {
        var sent = conversations.lock(id).orElseThrow(ExchangeProblem::unknown);
        if (sent.direction() != Direction.OUT || sent.state().isEnd()) {
            throw ExchangeProblem.notNow(sent.state());
        }
        if (sent.changeAsked() != null) {
            throw ExchangeProblem.changeFirst();
        }
        var why = words(reason);
        conversations.save(Changed.from(sent, clock.instant()).asking(ChangeAsked.RECALL, why));
        outbox.tell(sent, DocumentStatus.RECALL_ASKED, why, by);
        record("exchange.take-back", sent, by);
    }

    @Transactional
    public void answer(ConversationId id, Answer answer, Actor by) {
        var came = conversations.lock(id).orElseThrow(ExchangeProblem::unknown);
        if (came.direction() != Direction.IN) {
            throw ExchangeProblem.notNow(came.state());
        }
        switch (answer) {
            case Answer.Accept _ -> move(came, ConversationState.ACCEPTED, DocumentStatus.ACCEPTED, "", by);
            case Answer.Refuse refuse ->
                move(came, ConversationState.REFUSED, DocumentStatus.REFUSED, words(refuse.reason()), by);
            case Answer.Assign assign ->
                move(came, ConversationState.ASSIGNED, DocumentStatus.ASSIGNED, shortened(assign.to()), by);
            case Answer.Start _ -> move(came, ConversationState.IN_PROGRESS, DocumentStatus.IN_PROGRESS, "", by);
            case Answer.Finish _ -> move(came, ConversationState.DONE, DocumentStatus.DONE, "", by);
            case Answer.AgreeToChange _ -> agree(came, by);
            case Answer.RefuseChange refuse -> decline(came, words(refuse.reason()), by);
        }
        record(
                "exchange."
                        + answer.getClass()
                                .getSimpleName()
                                .replaceAll("(?<=.)([A-Z])", "-$1")
                                .toLowerCase(java.util.Locale.ROOT),
                came,
                by);
    }

    /** The state goes on, never back; what is not registered binds nobody (Decree 30/2020, art. 22(1)). */
    private void move(Conversation came, ConversationState state, DocumentStatus status, String words, Actor by) {
        if (came.changeAsked() != null) {
            throw ExchangeProblem.changeFirst();
        }
        boolean fromArrived = state == ConversationState.ACCEPTED || state == ConversationState.REFUSED;
        boolean permitted = fromArrived
                ? came.state() == ConversationState.ARRIVED
                : came.state() != ConversationState.ARRIVED && came.state().isBefore(state);
        if (!permitted) {
            throw ExchangeProblem.notNow(came.state());
        }
        Instant now = clock.instant();
        conversations.save(Changed.from(came, now).confirmed(state));
        outbox.tell(came, status, words, by);
        events.publishEvent(new DocumentAnswered(came.id(), came.agency(), state, words, by, now));
    }

    /** On agreement to a recall the content is out of reach and the act remains (art. 18(4)). */
    private void agree(Conversation came, Actor by) {
        requireChange(came);
        Instant now = clock.instant();
        var after = Changed.from(came, now).agreed();
        conversations.save(after);
        if (after.state() == ConversationState.RECALLED) {
            attachments.withdraw(came.id().value(), now);
        }
        outbox.tell(came, DocumentStatus.CHANGE_ACCEPTED, "", by);
        events.publishEvent(new DocumentChanged(came.id(), came.agency(), after.state(), null, now));
    }

    private void decline(Conversation came, String reason, Actor by) {
        requireChange(came);
        conversations.save(Changed.from(came, clock.instant()).declined());
        outbox.tell(came, DocumentStatus.CHANGE_REFUSED, reason, by);
    }

    private static void requireChange(Conversation came) {
        if (came.changeAsked() == null) {
            throw ExchangeProblem.notNow(came.state());
        }
    }

    private static String words(String reason) {
        if (reason.isBlank()) {
            throw ExchangeProblem.reasonMissing();
        }
        return shortened(reason);
    }

    private static String shortened(String words) {
        var clean = vn.datmui.kernel.VietnameseText.cleanLines(words);
        return clean.length() > LONGEST_WORDS ? clean.substring(0, LONGEST_WORDS) : clean;
    }

    private void record(String verb, Conversation about, Actor by) {
        trail.record(new Act(
                by.account(), null, verb, "conversation:" + about.id(), Map.of("document", about.documentId())));
    }
}
