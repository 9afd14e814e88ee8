package vn.datmui.documents.outgoing.issuing;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.datmui.documents.IncomingDocument;
import vn.datmui.documents.IncomingDocuments;
import vn.datmui.documents.drafting.DraftText;
import vn.datmui.documents.drafting.Receiver;
import vn.datmui.documents.drafting.Stage;
import vn.datmui.documents.drafting.Titles;
import vn.datmui.documents.drafting.Way;
import vn.datmui.documents.outgoing.Addressee;
import vn.datmui.documents.outgoing.Changed;
import vn.datmui.documents.outgoing.House;
import vn.datmui.documents.outgoing.OutgoingDocument;
import vn.datmui.documents.outgoing.OutgoingDocument.Issue;
import vn.datmui.documents.outgoing.OutgoingId;
import vn.datmui.documents.outgoing.store.AddresseeTable;
import vn.datmui.documents.outgoing.store.OutgoingTable;
import vn.datmui.edxml.message.Day;
import vn.datmui.edxml.message.DocumentCode;
import vn.datmui.edxml.message.DocumentType;
import vn.datmui.edxml.message.ResponseFor;
import vn.datmui.edxml.message.Signer;
import vn.datmui.exchange.Actor;
import vn.datmui.exchange.ConversationId;
import vn.datmui.exchange.Dispatch;
import vn.datmui.exchange.Exchange;
import vn.datmui.exchange.Secrecy;

/** Sends an issued document: over the axis at once, to units of the agency at once, on paper when the clerk has printed it. */
@Component
class Sending {

    private final Exchange exchange;
    private final AddresseeTable addressees;
    private final OutgoingTable documents;
    private final IncomingDocuments incoming;
    private final House house;

    Sending(
            Exchange exchange,
            AddresseeTable addressees,
            OutgoingTable documents,
            IncomingDocuments incoming,
            House house) {
        this.exchange = exchange;
        this.addressees = addressees;
        this.documents = documents;
        this.incoming = incoming;
        this.house = house;
    }

    void send(OutgoingDocument issued, DraftText text, List<Receiver> receivers, Set<Integer> onPaper, Actor by) {
        List<Receiver> going = IntStream.range(0, receivers.size())
                .mapToObj(i -> onPaper.contains(i) ? printed(receivers.get(i)) : receivers.get(i))
                .toList();
        List<Receiver> overAxis =
                going.stream().filter(one -> one.way() == Way.AXIS).toList();
        Iterator<ConversationId> conversations =
                axis(issued, text, overAxis, by).iterator();
        for (int i = 0; i < going.size(); i++) {
            Receiver one = going.get(i);
            addressees.add(
                    issued.id(),
                    new Addressee(
                            i + 1,
                            one.way(),
                            one.code(),
                            one.name(),
                            one.way() == Way.AXIS ? conversations.next() : null,
                            one.way() == Way.PAPER ? null : issued.issuedAt(),
                            ""));
        }
    }

    private static Receiver printed(Receiver one) {
        return new Receiver(Way.PAPER, one.code(), one.name());
    }

    private List<ConversationId> axis(OutgoingDocument issued, DraftText text, List<Receiver> receivers, Actor by) {
        OutgoingId old = issued.replaces();
        List<ConversationId> ended = old == null ? List.of() : replaced(old, issued);
        if (receivers.isEmpty()) {
            ended.forEach(one -> exchange.takeBack(one, "Thay thế bằng " + issued.code(), by));
            return List.of();
        }
        Dispatch dispatch = dispatch(issued, text, receivers, by);
        return ended.isEmpty()
                ? exchange.dispatch(dispatch)
                : exchange.replace(dispatch, ended, "Thay thế bằng " + issued.code());
    }

    /** The document in whose place it stands ends, here and on the axis; answers its open conversations. */
    private List<ConversationId> replaced(OutgoingId id, OutgoingDocument by) {
        OutgoingDocument old = documents.lock(id).orElseThrow();
        if (old.stage() != Stage.ISSUED) {
            return List.of();
        }
        documents.save(Changed.from(old, by.changedAt())
                .to(Stage.REPLACED)
                .replacedBy(by.id())
                .because(by.code())
                .done());
        List<ConversationId> open = new ArrayList<>();
        for (Addressee one : addressees.of(id)) {
            var conversation = one.conversation();
            if (conversation != null && !exchange.get(conversation).state().isEnd()) {
                open.add(conversation);
            }
        }
        return open;
    }

    private Dispatch dispatch(OutgoingDocument issued, DraftText text, List<Receiver> receivers, Actor by) {
        Issue issue = Objects.requireNonNull(issued.issue());
        var signer = issued.signer();
        return new Dispatch(
                issued.agency(),
                receivers.stream().map(Receiver::code).toList(),
                new DocumentCode(issue.number(), issued.notation()),
                house.place(house.agency(issued.agency())),
                issue.dated(),
                new DocumentType(
                        String.valueOf(issued.type().number()),
                        null,
                        issued.type().printedName()),
                issued.subject(),
                new Signer(
                        signer.capacity().mark().isEmpty()
                                ? null
                                : signer.capacity().mark(),
                        Titles.bare(signer.title()),
                        signer.name()),
                issued.urgency().priority(),
                text.answerBy(),
                List.of(issued.file()),
                answers(issued),
                text.receiverLines(),
                Secrecy.NONE,
                by);
    }

    private List<ResponseFor> answers(OutgoingDocument issued) {
        var id = issued.answers();
        IncomingDocument answered = id == null ? null : incoming.find(id).orElse(null);
        var conversation = answered == null ? null : answered.conversation();
        if (answered == null || conversation == null) {
            return List.of();
        }
        var promulgated = answered.promulgated();
        return List.of(new ResponseFor(
                answered.senderCode(),
                answered.code(),
                promulgated == null ? null : Day.of(promulgated),
                exchange.get(conversation).documentId()));
    }
}
