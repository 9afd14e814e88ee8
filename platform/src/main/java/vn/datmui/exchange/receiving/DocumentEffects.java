package vn.datmui.exchange.receiving;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.datmui.edxml.message.BusinessKind;
import vn.datmui.edxml.message.DocumentMessage;
import vn.datmui.edxml.message.DocumentStatus;
import vn.datmui.edxml.message.OtherInfo;
import vn.datmui.edxml.parts.FileNames;
import vn.datmui.edxml.parts.ReceivedPart;
import vn.datmui.exchange.Actor;
import vn.datmui.exchange.CarriedFile;
import vn.datmui.exchange.ChangeAsked;
import vn.datmui.exchange.Conversation;
import vn.datmui.exchange.ConversationId;
import vn.datmui.exchange.ConversationState;
import vn.datmui.exchange.Direction;
import vn.datmui.exchange.ExchangeEvent.DocumentArrived;
import vn.datmui.exchange.ExchangeEvent.DocumentChanged;
import vn.datmui.exchange.axis.AxisAgency;
import vn.datmui.exchange.message.Composing;
import vn.datmui.exchange.message.KeptMessage;
import vn.datmui.exchange.progress.Changed;
import vn.datmui.exchange.progress.Duties;
import vn.datmui.exchange.sending.Outbox;
import vn.datmui.exchange.store.AgencyTable;
import vn.datmui.exchange.store.AttachmentTable;
import vn.datmui.exchange.store.ConversationTable;
import vn.datmui.exchange.store.MessageTable;
import vn.datmui.files.FileRefused;
import vn.datmui.files.StoredFile;

/** What a document message does: opens a conversation, offers a new version, asks back, takes the place of others. */
@Component
class DocumentEffects {

    private final ConversationTable conversations;
    private final MessageTable messages;
    private final AttachmentTable attachments;
    private final AgencyTable directory;
    private final vn.datmui.files.Files files;
    private final Outbox outbox;
    private final Recalls recalls;
    private final Duties duties;
    private final FindingNotes notes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DocumentEffects(
            ConversationTable conversations,
            MessageTable messages,
            AttachmentTable attachments,
            AgencyTable directory,
            vn.datmui.files.Files files,
            Outbox outbox,
            Recalls recalls,
            Duties duties,
            FindingNotes notes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.conversations = conversations;
        this.messages = messages;
        this.attachments = attachments;
        this.directory = directory;
        this.files = files;
        this.outbox = outbox;
        this.recalls = recalls;
        this.duties = duties;
        this.notes = notes;
        this.events = events;
        this.clock = clock;
    }

    Effect of(KeptMessage kept, DocumentMessage document, Delivery delivery) {
        var kind = document.business().kind().orElse(BusinessKind.NEW);
        var known = conversations.lock(kept.agency(), Direction.IN, kept.peer(), kept.documentId());
        return switch (kind) {
            case NEW, REPLACE -> known.isPresent() ? comesAgain(kept, known.get()) : open(kept, document, delivery);
            case UPDATE ->
                known.map(old -> update(kept, document, delivery, old)).orElseGet(Effect.TooEarly::new);
            case RECALL -> known.map(old -> recalls.recall(old, kept)).orElseGet(Effect.TooEarly::new);
        };
    }

    /** In another envelope with the same contents it is the same document; with other contents it is a contradiction. */
    private Effect comesAgain(KeptMessage kept, Conversation known) {
        boolean same =
                messages.of(known.id()).stream().anyMatch(m -> m.contents().equals(kept.contents()));
        return same
                ? new Effect.Repeated()
                : new Effect.Wrong(notes.note(DeliveryFinding.DOCUMENT_KNOWN, kept.documentId()));
    }

    private Effect open(KeptMessage kept, DocumentMessage document, Delivery delivery) {
        var infected = store(kept, delivery);
        if (infected.isPresent()) {
            return infected.get();
        }
        var opened = opened(kept, document, delivery);
        conversations.open(opened);
        conversations.enter(opened.id(), kept.id());
        outbox.tell(opened, DocumentStatus.ARRIVED, "", Actor.SYSTEM);
        events.publishEvent(new DocumentArrived(opened.id(), opened.agency(), opened.openedAt()));
        replaceOthers(document, opened);
        conversations
                .replacementOf(opened.agency(), opened.peer(), opened.documentId())
                .ifPresent(by -> replaced(opened, by));
        return new Effect.Had(true);
    }

    private Conversation opened(KeptMessage kept, DocumentMessage document, Delivery delivery) {
        var header = document.header();
        Instant now = clock.instant();
        int priority = priority(header.other());
        return new Conversation(
                ConversationId.fresh(),
                kept.agency(),
                Direction.IN,
                kept.peer(),
                delivery.senderName(),
                kept.documentId(),
                header.code().written(),
                header.type().name(),
                header.subject(),
                header.promulgation().date().date(),
                priority,
                delivery.authenticity(),
                ConversationState.ARRIVED,
                null,
                "",
                kept.id(),
                null,
                now,
                now,
                duties.confirmBy(now, priority > 0),
                duties.registerBy(now, priority > 0),
                null,
                null);
    }

    private static int priority(@Nullable OtherInfo other) {
        var priority = other == null ? null : other.priority();
        return priority != null && priority.matches("[1-4]") ? Integer.parseInt(priority) : 0;
    }

    private void replaceOthers(DocumentMessage document, Conversation by) {
        document.business().replacements().stream()
                .filter(old ->
                        old.organIds().isEmpty() || old.organIds().stream().anyMatch(code -> isUs(by, code)))
                .forEach(old -> replaceOther(Composing.composed(old.documentId()), by));
    }

    private boolean isUs(Conversation by, String code) {
        return code.equals(by.agency().value())
                || directory
                        .find(code)
                        .map(AxisAgency::code)
                        .filter(by.agency().value()::equals)
                        .isPresent();
    }

    private void replaceOther(String documentId, Conversation by) {
        conversations.lockDocument(by.agency(), by.peer(), documentId);
        var old = conversations.lock(by.agency(), Direction.IN, by.peer(), documentId);
        if (old.isEmpty()) {
            conversations.replacedEarly(by.agency(), by.peer(), documentId, by.id());
        } else if (!old.get().state().isEnd()) {
            replaced(old.get(), by.id());
        }
    }

    private void replaced(Conversation old, ConversationId by) {
        Instant now = clock.instant();
        conversations.save(Changed.from(old, now).replacedBy(by));
        events.publishEvent(new DocumentChanged(old.id(), old.agency(), ConversationState.REPLACED, by, now));
    }

    private Effect update(KeptMessage kept, DocumentMessage document, Delivery delivery, Conversation old) {
        if (removesUs(document, old)) {
            return recalls.recall(old, kept);
        }
        var infected = store(kept, delivery);
        if (infected.isPresent()) {
            return infected.get();
        }
        conversations.enter(old.id(), kept.id());
        Instant now = clock.instant();
        if (old.state().isEnd()) {
            outbox.tell(old, DocumentStatus.CHANGE_REFUSED, "Văn bản đã kết thúc ở nơi nhận.", Actor.SYSTEM);
        } else if (old.state() == ConversationState.ARRIVED) {
            var after = Changed.from(old, now)
                    .subject(document.header().subject())
                    .authenticity(delivery.authenticity())
                    .versioned(kept.id());
            conversations.save(after);
            outbox.tell(after, DocumentStatus.CHANGE_ACCEPTED, "", Actor.SYSTEM);
            events.publishEvent(new DocumentChanged(old.id(), old.agency(), after.state(), null, now));
        } else {
            recalls.ask(
                    Changed.from(old, now).offering(ChangeAsked.UPDATE, kept.words(), kept.id()), kept.words(), now);
        }
        return new Effect.Had(false);
    }

    private boolean removesUs(DocumentMessage document, Conversation old) {
        var change = document.business().change();
        return change != null
                && change.receivers().stream()
                        .anyMatch(receiver -> receiver.isRemoved() && isUs(old, receiver.organId()));
    }

    /** @return what is wrong, when a file is infected: then nothing of the message is kept but the finding */
    private Optional<Effect> store(KeptMessage kept, Delivery delivery) {
        for (ReceivedPart part : delivery.reading().parts()) {
            try (InputStream in = Files.newInputStream(delivery.parts().file(part.ordinal()))) {
                var file = files.keepScanned(
                        in, FileNames.safe(part.name()), part.kind().mediaType());
                attachments.add(kept.id(), carried(part, file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (FileRefused refused) {
                if (refused.code().equals(FileRefused.infected().code())) {
                    return Optional.of(new Effect.Wrong(notes.note(DeliveryFinding.INFECTED, part.name())));
                }
                throw refused;
            }
        }
        return Optional.empty();
    }

    private static CarriedFile carried(ReceivedPart part, StoredFile file) {
        return new CarriedFile(
                part.ordinal(),
                FileNames.safe(part.name()),
                part.kind().mediaType(),
                part.size(),
                part.sha256(),
                file.id());
    }
}
