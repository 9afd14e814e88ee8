package vn.datmui.exchange.receiving;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.datmui.exchange.Actor;
import vn.datmui.exchange.ConversationState;
import vn.datmui.exchange.ExchangeProblem;
import vn.datmui.exchange.axis.Axis;
import vn.datmui.exchange.axis.AxisSilent;
import vn.datmui.exchange.axis.Credentials;
import vn.datmui.exchange.axis.ExchangeSettings;
import vn.datmui.exchange.message.KeptMessage;
import vn.datmui.exchange.message.MessageState;
import vn.datmui.exchange.message.Spool;
import vn.datmui.exchange.progress.Changed;
import vn.datmui.exchange.store.ConversationTable;
import vn.datmui.exchange.store.MessageTable;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AuditTrail;

/**
 * A clerk has a message tried once more: one that was given up goes into the outbox again under its old id; one that failed
 * a check is checked again, from the axis where the bytes were at fault.
 */
@Component
public class Replaying {

    /** What a replay came to. */
    public enum Outcome {
        SENDING_AGAIN,
        TAKEN_NOW,
        STILL_WAITING,
        STILL_BAD,
        AXIS_SILENT,
        NOTHING_TO_DO
    }

    private final MessageTable messages;
    private final ConversationTable conversations;
    private final Taking taking;
    private final Axis axis;
    private final Credentials credentials;
    private final Spool spool;
    private final ExchangeSettings settings;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Replaying(
            MessageTable messages,
            ConversationTable conversations,
            Taking taking,
            Axis axis,
            Credentials credentials,
            Spool spool,
            ExchangeSettings settings,
            AuditTrail trail,
            TransactionTemplate transaction,
            Clock clock) {
        this.messages = messages;
        this.conversations = conversations;
        this.taking = taking;
        this.axis = axis;
        this.credentials = credentials;
        this.spool = spool;
        this.settings = settings;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @throws ExchangeProblem with kind NOT_FOUND when there is none */
    public Outcome replay(UUID id, Actor by) {
        var message = messages.find(id).orElseThrow(ExchangeProblem::unknown);
        var outcome = switch (message.state()) {
            case FAILED -> sendAgain(message);
            case BAD, KEPT_WAITING -> readAgain(message);
            case WAITING, SENT, TAKEN, REPEATED, EXCLUDED -> Outcome.NOTHING_TO_DO;
        };
        transaction.executeWithoutResult(status -> trail.record(new Act(
                by.account(), null, "exchange.replay", "message:" + id, java.util.Map.of("outcome", outcome.name()))));
        return outcome;
    }

    private Outcome sendAgain(KeptMessage message) {
        Instant now = clock.instant();
        transaction.executeWithoutResult(status -> {
            messages.sendAgain(message.id(), now, now.plus(settings.keepTrying()));
            conversations.lockThoseOf(message.id()).stream()
                    .filter(conversation -> conversation.state() == ConversationState.FAILED)
                    .forEach(conversation ->
                            conversations.save(Changed.from(conversation, now).to(ConversationState.WAITING)));
        });
        return Outcome.SENDING_AGAIN;
    }

    private Outcome readAgain(KeptMessage message) {
        boolean bytesAtFault = messages.findingsOf(message.id()).stream()
                .anyMatch(finding -> finding.code().equals(DeliveryFinding.BYTES_DIFFER.code()));
        if (message.raw() == null || bytesAtFault) {
            return fetchAgain(message);
        }
        try {
            return outcome(taking.again(message.id()));
        } catch (AxisSilent noAnswer) {
            return Outcome.AXIS_SILENT;
        }
    }

    private Outcome fetchAgain(KeptMessage message) {
        var credential = credentials.of(message.agency()).orElseThrow(() -> ExchangeProblem.notOurs(message.agency()));
        try (var place = spool.fresh()) {
            axis.fetch(credential, Facts.listed(message), place.message());
            return outcome(taking.again(message.id(), place.message()));
        } catch (AxisSilent noAnswer) {
            return Outcome.AXIS_SILENT;
        }
    }

    private static Outcome outcome(KeptMessage after) {
        return switch (after.state()) {
            case TAKEN, REPEATED -> Outcome.TAKEN_NOW;
            case KEPT_WAITING -> Outcome.STILL_WAITING;
            default -> after.state() == MessageState.BAD ? Outcome.STILL_BAD : Outcome.NOTHING_TO_DO;
        };
    }
}
