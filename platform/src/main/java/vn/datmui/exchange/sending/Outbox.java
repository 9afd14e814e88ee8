package vn.datmui.exchange.sending;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.datmui.edxml.message.DocumentMessage;
import vn.datmui.edxml.message.DocumentStatus;
import vn.datmui.edxml.message.ResponseFor;
import vn.datmui.edxml.message.StatusMessage;
import vn.datmui.exchange.Actor;
import vn.datmui.exchange.Conversation;
import vn.datmui.exchange.ConversationId;
import vn.datmui.exchange.Direction;
import vn.datmui.exchange.axis.ExchangeSettings;
import vn.datmui.exchange.message.Composing;
import vn.datmui.exchange.message.KeptMessage;
import vn.datmui.exchange.message.MessageKind;
import vn.datmui.exchange.message.MessageState;
import vn.datmui.exchange.message.WritingMessages;
import vn.datmui.exchange.message.Written;
import vn.datmui.exchange.store.ConversationTable;
import vn.datmui.exchange.store.MessageTable;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.signing.Signer;

/** Puts messages into the outbox, in the caller's transaction. Each gets here the one id under which the axis will know it. */
@Component
public class Outbox {

    private final MessageTable messages;
    private final ConversationTable conversations;
    private final WritingMessages writing;
    private final Composing composing;
    private final ExchangeSettings settings;
    private final Clock clock;

    Outbox(
            MessageTable messages,
            ConversationTable conversations,
            WritingMessages writing,
            Composing composing,
            ExchangeSettings settings,
            Clock clock) {
        this.messages = messages;
        this.conversations = conversations;
        this.writing = writing;
        this.composing = composing;
        this.settings = settings;
        this.clock = clock;
    }

    public UUID put(DocumentMessage document, AgencyCode sender, String words, Actor by) {
        var written = writing.write(document, new Signer.AgencySeal(sender, composing.nameOf(sender)));
        var id = UUID.randomUUID();
        messages.add(kept(
                id,
                sender,
                MessageKind.DOCUMENT,
                document.business().type(),
                document.header().to().getFirst().organId(),
                document.header().documentId(),
                written,
                words,
                by));
        return id;
    }

    public void tell(Conversation about, DocumentStatus status, String words, Actor by) {
        var message = composing.status(about, status, words, by);
        conversations.enter(about.id(), put(message, about.agency(), about.peer(), words, by));
    }

    /** For a document that has no conversation: one that failed a check goes back at once (art. 21(2)(b)). */
    public void refuse(StatusMessage refusal, AgencyCode ours, String peer) {
        put(refusal, ours, peer, String.valueOf(refusal.description()), Actor.SYSTEM);
    }

    private UUID put(StatusMessage message, AgencyCode ours, String peer, String words, Actor by) {
        var id = UUID.randomUUID();
        ResponseFor about = message.responseFor();
        messages.add(kept(
                id,
                ours,
                MessageKind.STATUS,
                message.statusCode(),
                peer,
                about.documentId(),
                writing.write(message),
                words,
                by));
        return id;
    }

    private KeptMessage kept(
            UUID id,
            AgencyCode agency,
            MessageKind kind,
            String action,
            String peer,
            String documentId,
            Written written,
            String words,
            Actor by) {
        Instant now = clock.instant();
        return new KeptMessage(
                id,
                agency,
                Direction.OUT,
                kind,
                action,
                peer,
                documentId,
                MessageState.WAITING,
                null,
                "",
                "",
                written.raw(),
                written.size(),
                by.account(),
                by.name(),
                words,
                now,
                "",
                0,
                now,
                now.plus(settings.keepTrying()),
                "",
                null);
    }

    /** Enters a message into the conversations that it belongs to. */
    void enter(List<ConversationId> ids, UUID message) {
        ids.forEach(id -> conversations.enter(id, message));
    }
}
