package vn.datmui.documents.incoming;

import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.documents.IncomingDocument;
import vn.datmui.documents.IncomingState;
import vn.datmui.documents.incoming.store.IncomingTable;
import vn.datmui.exchange.Actor;
import vn.datmui.exchange.Conversation;
import vn.datmui.exchange.ConversationId;
import vn.datmui.exchange.ConversationState;
import vn.datmui.exchange.Direction;
import vn.datmui.exchange.Exchange;
import vn.datmui.exchange.ExchangeEvent.DocumentAnswered;
import vn.datmui.exchange.ExchangeEvent.DocumentArrived;
import vn.datmui.exchange.ExchangeEvent.DocumentChanged;

/**
 * Keeps the books in step with the exchange: what arrives is opened, what a clerk accepts at the exchange's console gets its number,
 * what its sender takes back or replaces ends. Events may come late, twice or in another order: each reads how things stand.
 */
@Component
public class FollowingAxis {

    private final Exchange exchange;
    private final IncomingTable documents;
    private final Receiving receiving;
    private final Registering registering;
    private final Recording recording;
    private final ObjectProvider<OpenWork> work;
    private final Clock clock;

    FollowingAxis(
            Exchange exchange,
            IncomingTable documents,
            Receiving receiving,
            Registering registering,
            Recording recording,
            ObjectProvider<OpenWork> work,
            Clock clock) {
        this.exchange = exchange;
        this.documents = documents;
        this.receiving = receiving;
        this.registering = registering;
        this.recording = recording;
        this.work = work;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(DocumentArrived arrived) {
        receiving.fromAxis(exchange.get(arrived.conversation()));
    }

    @ApplicationModuleListener
    void on(DocumentAnswered answered) {
        align(exchange.get(answered.conversation()), answered.by(), answered.words());
    }

    @ApplicationModuleListener
    void on(DocumentChanged changed) {
        align(exchange.get(changed.conversation()), Actor.SYSTEM, "");
    }

    /** At once, for a desk that has just answered. */
    @Transactional
    public void follow(ConversationId conversation) {
        align(exchange.get(conversation), Actor.SYSTEM, "");
    }

    private void align(Conversation stands, Actor by, String words) {
        if (stands.direction() != Direction.IN) {
            return;
        }
        receiving.fromAxis(stands);
        var document = documents.lock(stands.id()).orElseThrow();
        if (stands.state() == ConversationState.RECALLED) {
            end(document, IncomingStep.RECALL, stands.changeReason());
        } else if (stands.state() == ConversationState.REPLACED) {
            end(document, IncomingStep.REPLACE, "");
        } else if (stands.state() == ConversationState.REFUSED) {
            wentBack(document, words, by);
        } else {
            goOn(document, stands.state(), by);
            newVersion(document, stands);
        }
    }

    /** Refused at the exchange's console. */
    private void wentBack(IncomingDocument document, String reason, Actor by) {
        if (IncomingStep.RETURN.isOpenFor(document)) {
            documents.end(document.id(), IncomingState.RETURNED, reason, clock.instant());
            recording.record("incoming", document.id().value(), "return", reason, by);
        }
    }

    private void end(IncomingDocument document, IncomingStep step, String reason) {
        if (step.isOpenFor(document)) {
            work.forEach(one -> one.withdrawFor(document.id(), reason, Actor.SYSTEM));
            documents.end(document.id(), step.to(), reason, clock.instant());
            recording.record(
                    "incoming", document.id().value(), step.name().toLowerCase(Locale.ROOT), reason, Actor.SYSTEM);
        }
    }

    /** Answered at the exchange's console: the books follow, the number first. */
    private void goOn(IncomingDocument document, ConversationState told, Actor by) {
        boolean accepted = ConversationState.ARRIVED.isBefore(told);
        if (accepted && document.state() == IncomingState.ARRIVED) {
            registering.register(document.id(), false, by);
        }
        var state = documents.find(document.id()).orElseThrow().state();
        var reached = reached(told);
        if (reached != null && state.isOpen() && state.compareTo(reached) < 0) {
            if (reached == IncomingState.DONE) {
                work.forEach(one -> one.finishFor(document.id(), "", by));
                documents.end(document.id(), reached, "", clock.instant());
            } else {
                documents.move(document.id(), reached);
            }
            recording.record("incoming", document.id().value(), "console", reached.name(), by);
        }
    }

    private static @Nullable IncomingState reached(ConversationState told) {
        return switch (told) {
            case ASSIGNED -> IncomingState.ASSIGNED;
            case IN_PROGRESS -> IncomingState.IN_PROGRESS;
            case DONE -> IncomingState.DONE;
            case WAITING, SENT, ARRIVED, ACCEPTED, FAILED, REFUSED, RECALLED, REPLACED -> null;
        };
    }

    private void newVersion(IncomingDocument document, Conversation stands) {
        if (!document.code().equals(stands.code()) || !document.subject().equals(stands.subject())) {
            documents.enterAgain(documents.find(document.id()).orElseThrow(), Receiving.facts(stands));
            recording.record("incoming", document.id().value(), "update", stands.subject(), Actor.SYSTEM);
        }
    }
}
