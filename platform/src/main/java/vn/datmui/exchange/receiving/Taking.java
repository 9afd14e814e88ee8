package vn.datmui.exchange.receiving;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.edxml.message.DocumentMessage;
import vn.datmui.edxml.message.StatusMessage;
import vn.datmui.exchange.Actor;
import vn.datmui.exchange.Direction;
import vn.datmui.exchange.axis.AxisSilent;
import vn.datmui.exchange.duty.TellingClerks;
import vn.datmui.exchange.message.Composing;
import vn.datmui.exchange.message.KeptFinding;
import vn.datmui.exchange.message.KeptMessage;
import vn.datmui.exchange.message.MessageState;
import vn.datmui.exchange.message.Spool;
import vn.datmui.exchange.sending.Outbox;
import vn.datmui.exchange.sending.SecrecyDoor;
import vn.datmui.exchange.store.ConversationTable;
import vn.datmui.exchange.store.MessageTable;
import vn.datmui.files.FileId;

/**
 * Takes a delivery in one transaction: the message, its files and its effect, or nothing. A message that was taken before
 * under another number has no second effect; one that failed a check has none, and stays visible with its findings.
 */
@Component
public class Taking {

    private static final Logger log = LoggerFactory.getLogger(Taking.class);

    private final MessageTable messages;
    private final ConversationTable conversations;
    private final DocumentEffects documents;
    private final StatusEffects statuses;
    private final Verification verification;
    private final vn.datmui.files.Files files;
    private final Outbox outbox;
    private final Composing composing;
    private final SecrecyDoor secrecy;
    private final TellingClerks clerks;
    private final Spool spool;
    private final Clock clock;

    Taking(
            MessageTable messages,
            ConversationTable conversations,
            DocumentEffects documents,
            StatusEffects statuses,
            Verification verification,
            vn.datmui.files.Files files,
            Outbox outbox,
            Composing composing,
            SecrecyDoor secrecy,
            TellingClerks clerks,
            Spool spool,
            Clock clock) {
        this.messages = messages;
        this.conversations = conversations;
        this.documents = documents;
        this.statuses = statuses;
        this.verification = verification;
        this.files = files;
        this.outbox = outbox;
        this.composing = composing;
        this.secrecy = secrecy;
        this.clerks = clerks;
        this.spool = spool;
        this.clock = clock;
    }

    /** Answers the message as it was kept, now or before. */
    @Transactional(rollbackFor = AxisSilent.class)
    KeptMessage take(Delivery delivery) throws AxisSilent {
        var facts = Facts.of(delivery, clock.instant());
        if (delivery.secrecy() != null) {
            return exclude(delivery, facts);
        }
        conversations.lockDocument(delivery.agency(), delivery.sender(), facts.documentId());
        if (messages.hasCounted(delivery.agency(), facts.fingerprint())) {
            return added(facts.in(MessageState.REPEATED, ""), delivery);
        }
        if (delivery.isBad()) {
            return bad(delivery, facts);
        }
        var kept = facts.kept(MessageState.TAKEN, raw(delivery), "");
        if (!messages.add(kept)) {
            return before(delivery);
        }
        return judged(kept, delivery);
    }

    /** The effect of a message that stands in the table as taken, and what it means for those that waited for it. */
    private KeptMessage judged(KeptMessage kept, Delivery delivery) throws AxisSilent {
        var effect = effect(kept, delivery);
        return switch (effect) {
            case Effect.Had had -> {
                messages.found(kept.id(), delivery.findings());
                if (had.opened()) {
                    takeWaiting(kept);
                }
                yield kept;
            }
            case Effect.TooEarly _ -> ended(kept, MessageState.KEPT_WAITING, "", delivery.findings());
            case Effect.Repeated _ -> ended(kept, MessageState.REPEATED, "", delivery.findings());
            case Effect.Wrong wrong -> {
                var findings = new java.util.ArrayList<>(delivery.findings());
                findings.add(wrong.finding());
                var bad = ended(
                        kept,
                        MessageState.BAD,
                        wrong.finding().code() + " " + wrong.finding().words().vi(),
                        findings);
                goBack(delivery, bad);
                yield bad;
            }
        };
    }

    private void takeWaiting(KeptMessage document) throws AxisSilent {
        for (var waiting : messages.keptWaiting(document.agency(), document.peer(), document.documentId())) {
            again(waiting.id());
        }
    }

    private Effect effect(KeptMessage kept, Delivery delivery) {
        return switch (delivery.reading().message()) {
            case DocumentMessage document -> documents.of(kept, document, delivery);
            case StatusMessage status -> statuses.of(kept, status, delivery);
            case null -> throw new IllegalStateException("a message that cannot be read has no effect");
        };
    }

    private KeptMessage ended(KeptMessage kept, MessageState state, String why, List<KeptFinding> findings) {
        messages.end(kept.id(), state, why, clock.instant());
        messages.found(kept.id(), findings);
        return kept.in(state, why);
    }

    private KeptMessage bad(Delivery delivery, Facts facts) {
        var kept = facts.kept(MessageState.BAD, raw(delivery), delivery.why());
        if (!messages.add(kept)) {
            return before(delivery);
        }
        messages.found(kept.id(), delivery.findings());
        goBack(delivery, kept);
        return kept;
    }

    /** The clerk is told, and the sender where it is the sender's and was for us (Decree 30/2020, art. 21(2)(b)). */
    private void goBack(Delivery delivery, KeptMessage kept) {
        log.warn("delivery {} for {} failed: {}", kept.axisId(), kept.agency(), kept.trouble());
        clerks.bad(kept);
        if (delivery.isAnswerable() && delivery.reading().message() instanceof DocumentMessage document) {
            outbox.refuse(
                    composing.refusal(kept.agency(), delivery.sender(), document.header(), kept.trouble()),
                    kept.agency(),
                    delivery.sender());
        }
    }

    private KeptMessage exclude(Delivery delivery, Facts facts) {
        var level = java.util.Objects.requireNonNull(delivery.secrecy());
        var kept = facts.withoutContent(delivery.why());
        if (!messages.add(kept)) {
            return before(delivery);
        }
        secrecy.turnAway(delivery.agency(), Direction.IN, level, Actor.SYSTEM);
        return kept;
    }

    private KeptMessage added(KeptMessage kept, Delivery delivery) {
        return messages.add(kept) ? kept : before(delivery);
    }

    private KeptMessage before(Delivery delivery) {
        return messages.delivered(delivery.agency(), delivery.listed().id()).orElseThrow();
    }

    private @Nullable FileId raw(Delivery delivery) {
        try (InputStream in = Files.newInputStream(delivery.message())) {
            return files.keep(in, "message.edxml", "application/xml").id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A message that waited, or had failed, is read again from its bytes. */
    @Transactional(rollbackFor = AxisSilent.class)
    public KeptMessage again(UUID id) throws AxisSilent {
        var kept = messages.find(id).orElseThrow();
        var raw = kept.raw();
        if (raw == null) {
            return kept;
        }
        try (var place = spool.fresh();
                InputStream in = files.open(raw)) {
            Files.copy(in, place.message(), StandardCopyOption.REPLACE_EXISTING);
            return again(id, place.message());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Transactional(rollbackFor = AxisSilent.class)
    public KeptMessage again(UUID id, Path bytes) throws AxisSilent {
        var kept = messages.lock(id).orElseThrow();
        if (kept.state() != MessageState.BAD && kept.state() != MessageState.KEPT_WAITING) {
            return kept;
        }
        var delivery = verification.check(kept.agency(), Facts.listed(kept), bytes, List.of());
        var facts = Facts.of(delivery, clock.instant());
        if (delivery.isBad() || delivery.secrecy() != null) {
            return ended(kept, MessageState.BAD, delivery.why(), delivery.findings());
        }
        conversations.lockDocument(delivery.agency(), delivery.sender(), facts.documentId());
        if (kept.state() == MessageState.BAD && messages.hasCounted(kept.agency(), facts.fingerprint())) {
            return ended(kept, MessageState.REPEATED, "", delivery.findings());
        }
        var better = facts.keptAs(kept, raw(delivery));
        messages.reread(better);
        messages.end(id, MessageState.TAKEN, "", clock.instant());
        return judged(better, delivery);
    }
}
