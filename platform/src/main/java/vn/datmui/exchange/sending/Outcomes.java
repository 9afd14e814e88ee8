package vn.datmui.exchange.sending;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.exchange.Conversation;
import vn.datmui.exchange.ConversationState;
import vn.datmui.exchange.ExchangeEvent.DispatchDelivered;
import vn.datmui.exchange.ExchangeEvent.DispatchFailed;
import vn.datmui.exchange.axis.Sending;
import vn.datmui.exchange.duty.TellingClerks;
import vn.datmui.exchange.message.KeptMessage;
import vn.datmui.exchange.message.MessageKind;
import vn.datmui.exchange.message.MessageState;
import vn.datmui.exchange.progress.Changed;
import vn.datmui.exchange.store.ConversationTable;
import vn.datmui.exchange.store.MessageTable;

/** What each try to send came to: delivered, tried again later, or given up loudly. */
@Component
public class Outcomes {

    private static final Logger log = LoggerFactory.getLogger(Outcomes.class);
    private static final Duration ONCE_A_DAY = Duration.ofDays(1);

    private final MessageTable messages;
    private final ConversationTable conversations;
    private final TellingClerks clerks;
    private final ApplicationEventPublisher events;
    private final MeterRegistry figures;
    private final Clock clock;

    Outcomes(
            MessageTable messages,
            ConversationTable conversations,
            TellingClerks clerks,
            ApplicationEventPublisher events,
            MeterRegistry figures,
            Clock clock) {
        this.messages = messages;
        this.conversations = conversations;
        this.clerks = clerks;
        this.events = events;
        this.figures = figures;
        this.clock = clock;
    }

    @Transactional
    public void record(KeptMessage message, Sending sending) {
        Instant now = clock.instant();
        switch (sending) {
            case Sending.Taken taken -> delivered(message, taken, now);
            case Sending.Refused refused -> giveUp(message, refused.why(), now);
            case Sending.Locked locked -> later(message, locked.why(), ONCE_A_DAY, now);
            case Sending.Unknown unknown ->
                later(message, unknown.why(), BackOff.after(message.attempts() + 1, ThreadLocalRandom.current()), now);
        }
    }

    private void delivered(KeptMessage message, Sending.Taken taken, Instant now) {
        messages.tried(message.id(), message.attempts() + 1, now, taken.repeated() ? "0 (đã có)" : "0");
        messages.sent(message.id(), taken.axisId(), now);
        if (message.kind() == MessageKind.DOCUMENT) {
            conversations.lockThoseOf(message.id()).forEach(conversation -> {
                if (conversation.state() == ConversationState.WAITING) {
                    conversations.save(Changed.from(conversation, now).to(ConversationState.SENT));
                }
                events.publishEvent(new DispatchDelivered(conversation.id(), conversation.agency(), now));
            });
        }
    }

    private void later(KeptMessage message, String why, Duration pause, Instant now) {
        int attempts = message.attempts() + 1;
        Instant next = now.plus(pause);
        var giveUpAt = message.giveUpAt();
        if (giveUpAt != null && next.isAfter(giveUpAt)) {
            giveUp(message, why, now);
            return;
        }
        messages.tried(message.id(), attempts, now, why);
        messages.tryAt(message.id(), attempts, next, why);
    }

    private void giveUp(KeptMessage message, String why, Instant now) {
        log.error("message {} of {} given up: {}", message.id(), message.agency(), why);
        figures.counter("datmui.exchange.given.up", "agency", message.agency().value())
                .increment();
        messages.tried(message.id(), message.attempts() + 1, now, why);
        messages.end(message.id(), MessageState.FAILED, why, now);
        var concerned = conversations.lockThoseOf(message.id());
        concerned.forEach(conversation -> failed(conversation, message, why, now));
        clerks.dispatchFailed(message, concerned, why);
    }

    private void failed(Conversation conversation, KeptMessage message, String why, Instant now) {
        if (conversation.state() == ConversationState.WAITING && message.kind() == MessageKind.DOCUMENT) {
            conversations.save(Changed.from(conversation, now).to(ConversationState.FAILED));
            events.publishEvent(new DispatchFailed(conversation.id(), conversation.agency(), why, now));
        }
    }
}
