package vn.datmui.exchange.sending;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.edxml.message.Business;
import vn.datmui.edxml.message.BusinessKind;
import vn.datmui.edxml.message.DocumentChange;
import vn.datmui.edxml.message.DocumentChange.ReceiverChange;
import vn.datmui.edxml.message.Replacement;
import vn.datmui.exchange.Authenticity;
import vn.datmui.exchange.CarriedFile;
import vn.datmui.exchange.ChangeAsked;
import vn.datmui.exchange.Conversation;
import vn.datmui.exchange.ConversationId;
import vn.datmui.exchange.ConversationState;
import vn.datmui.exchange.Direction;
import vn.datmui.exchange.Dispatch;
import vn.datmui.exchange.ExchangeProblem;
import vn.datmui.exchange.Secrecy;
import vn.datmui.exchange.axis.AxisAgency;
import vn.datmui.exchange.axis.Credentials;
import vn.datmui.exchange.message.Composing;
import vn.datmui.exchange.progress.Changed;
import vn.datmui.exchange.store.AgencyTable;
import vn.datmui.exchange.store.AttachmentTable;
import vn.datmui.exchange.store.ConversationTable;
import vn.datmui.files.Files;
import vn.datmui.files.StoredFile;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AuditTrail;

/** Sending documents: new ones, new versions, and ones that take the place of others. */
@Component
public class Dispatching {

    private final ConversationTable conversations;
    private final AttachmentTable attachments;
    private final AgencyTable directory;
    private final Credentials credentials;
    private final Composing composing;
    private final Outbox outbox;
    private final SecrecyDoor secrecy;
    private final Files files;
    private final AuditTrail trail;
    private final Clock clock;

    Dispatching(
            ConversationTable conversations,
            AttachmentTable attachments,
            AgencyTable directory,
            Credentials credentials,
            Composing composing,
            Outbox outbox,
            SecrecyDoor secrecy,
            Files files,
            AuditTrail trail,
            Clock clock) {
        this.conversations = conversations;
        this.attachments = attachments;
        this.directory = directory;
        this.credentials = credentials;
        this.composing = composing;
        this.outbox = outbox;
        this.secrecy = secrecy;
        this.files = files;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public List<ConversationId> dispatch(Dispatch document) {
        var receivers = allowed(document);
        return open(document, receivers, put(document, receivers, Business.newDocument(), ""));
    }

    @Transactional
    public List<ConversationId> replace(Dispatch document, List<ConversationId> replaced, String reason) {
        var receivers = allowed(document);
        var olds = replaced.stream().map(this::lockOurs).toList();
        var list = new LinkedHashMap<String, List<String>>();
        olds.forEach(old ->
                list.computeIfAbsent(old.documentId(), id -> new ArrayList<>()).add(old.peer()));
        var replacements = list.entrySet().stream()
                .map(one -> new Replacement(one.getKey(), one.getValue()))
                .toList();
        var business = business(BusinessKind.REPLACE, document, reason, null, replacements);
        var opened = open(document, receivers, put(document, receivers, business, reason));
        olds.forEach(old ->
                conversations.save(Changed.from(old, clock.instant()).replacedBy(successor(old, document, opened))));
        return opened;
    }

    /** Where the same receiver gets the new document; otherwise any of its conversations. */
    private ConversationId successor(Conversation old, Dispatch document, List<ConversationId> opened) {
        int place = resolved(document).stream().map(AxisAgency::code).toList().indexOf(old.peer());
        return opened.get(Math.max(0, place));
    }

    @Transactional
    public List<ConversationId> update(Dispatch document, Set<String> removed, String reason) {
        var receivers = allowed(document);
        var known = receivers.stream()
                .map(receiver -> lockSent(document, receiver.code()))
                .toList();
        var gone = removed.stream().map(code -> new ReceiverChange(code, "0")).toList();
        var change = new DocumentChange("1", gone.isEmpty() ? "0" : "1", gone);
        var message =
                put(document, receivers, business(BusinessKind.UPDATE, document, reason, change, List.of()), reason);
        known.forEach(old -> offer(old, document, message, removed.contains(old.peer()), reason));
        return known.stream().map(Conversation::id).toList();
    }

    private void offer(Conversation old, Dispatch document, UUID message, boolean removed, String reason) {
        conversations.save(Changed.from(old, clock.instant())
                .subject(document.subject())
                .offering(removed ? ChangeAsked.RECALL : ChangeAsked.UPDATE, reason, message));
        conversations.enter(old.id(), message);
    }

    private Conversation lockSent(Dispatch document, String receiver) {
        var id = Composing.documentId(document);
        return conversations
                .lock(document.sender(), Direction.OUT, receiver, id)
                .filter(known -> !known.state().isEnd())
                .orElseThrow(() -> ExchangeProblem.neverSent(id));
    }

    private Conversation lockOurs(ConversationId id) {
        var old = conversations.lock(id).orElseThrow(ExchangeProblem::unknown);
        if (old.direction() != Direction.OUT || old.state().isEnd()) {
            throw ExchangeProblem.notNow(old.state());
        }
        return old;
    }

    /** Refuses what may not go out; answers the receivers as the axis knows them. */
    private List<AxisAgency> allowed(Dispatch document) {
        var level = document.secrecy() == Secrecy.NONE
                ? SecrecyDoor.markIn(document.subject()).orElse(Secrecy.NONE)
                : document.secrecy();
        if (level != Secrecy.NONE) {
            secrecy.turnAway(document.sender(), Direction.OUT, level, document.by());
            throw ExchangeProblem.stateSecret();
        }
        if (credentials.of(document.sender()).isEmpty()) {
            throw ExchangeProblem.notOurs(document.sender());
        }
        return resolved(document);
    }

    private List<AxisAgency> resolved(Dispatch document) {
        return document.receivers().stream()
                .map(code -> directory.find(code).orElseThrow(() -> ExchangeProblem.receiverNotOnAxis(code)))
                .distinct()
                .toList();
    }

    private UUID put(Dispatch document, List<AxisAgency> receivers, Business business, String reason) {
        var message = composing.document(document, receivers, business);
        var id = outbox.put(message, document.sender(), reason, document.by());
        int ordinal = 0;
        for (var file : document.files()) {
            attachments.add(id, carried(++ordinal, files.get(file)));
        }
        trail.record(new Act(
                document.by().account(),
                null,
                "exchange.dispatch",
                "message:" + id,
                Map.of("document", Composing.documentId(document), "type", business.type())));
        return id;
    }

    private static CarriedFile carried(int ordinal, StoredFile file) {
        return new CarriedFile(
                ordinal,
                file.name(),
                file.contentType(),
                file.size(),
                file.digest().hex(),
                file.id());
    }

    private static Business business(
            BusinessKind kind,
            Dispatch document,
            String reason,
            @org.jspecify.annotations.Nullable DocumentChange change,
            List<Replacement> replacements) {
        return new Business(
                kind.code(),
                Composing.documentId(document),
                reason.isBlank() ? null : reason,
                "0",
                change,
                replacements,
                Composing.staff(document.by()));
    }

    private List<ConversationId> open(Dispatch document, List<AxisAgency> receivers, UUID message) {
        var opened = receivers.stream()
                .map(receiver -> opened(document, receiver, message))
                .toList();
        opened.forEach(conversation -> {
            if (!conversations.open(conversation)) {
                throw ExchangeProblem.sentBefore(conversation.documentId());
            }
        });
        var ids = opened.stream().map(Conversation::id).toList();
        outbox.enter(ids, message);
        return ids;
    }

    private Conversation opened(Dispatch document, AxisAgency receiver, UUID message) {
        var now = clock.instant();
        return new Conversation(
                ConversationId.fresh(),
                document.sender(),
                Direction.OUT,
                receiver.code(),
                receiver.name(),
                Composing.documentId(document),
                document.code().written(),
                document.type().name(),
                document.subject(),
                document.promulgated(),
                document.priority(),
                Authenticity.OURS,
                ConversationState.WAITING,
                null,
                "",
                message,
                null,
                now,
                now,
                null,
                null,
                null,
                null);
    }
}
