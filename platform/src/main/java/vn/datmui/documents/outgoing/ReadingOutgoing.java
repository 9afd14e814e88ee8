package vn.datmui.documents.outgoing;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.documents.DocumentsTab;
import vn.datmui.documents.drafting.Move;
import vn.datmui.documents.drafting.OutgoingProblem;
import vn.datmui.documents.drafting.WhoMay;
import vn.datmui.documents.outgoing.store.AddresseeTable;
import vn.datmui.documents.outgoing.store.DraftTable;
import vn.datmui.documents.outgoing.store.ListTable;
import vn.datmui.documents.outgoing.store.OutgoingTable;
import vn.datmui.exchange.Conversation;
import vn.datmui.exchange.Exchange;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.VietnameseText;
import vn.datmui.organisation.Post;

/** Reading drafts and outgoing documents; what is not for the person is not there. */
@Component
public class ReadingOutgoing {

    private static final int MOST_TO_SIGN = 100;

    private final OutgoingTable documents;
    private final DraftTable drafts;
    private final AddresseeTable addressees;
    private final ListTable lists;
    private final Exchange exchange;
    private final Clock clock;

    ReadingOutgoing(
            OutgoingTable documents,
            DraftTable drafts,
            AddresseeTable addressees,
            ListTable lists,
            Exchange exchange,
            Clock clock) {
        this.documents = documents;
        this.drafts = drafts;
        this.addressees = addressees;
        this.lists = lists;
        this.exchange = exchange;
        this.clock = clock;
    }

    /** A page of a list, and how many each view of its tab has. */
    public record Found(ListQuery query, List<OutgoingDocument> rows, int total, Map<View, Integer> counts) {}

    /** An addressee, and what became of the document there; the conversation is null for other ways than the axis. */
    public record Sent(
            Addressee addressee,
            @org.jspecify.annotations.Nullable Conversation conversation) {}

    /** A document with everything that belongs to it. */
    public record Whole(
            OutgoingDocument document,
            List<KeptVersion> versions,
            List<Step> steps,
            List<Comment> comments,
            List<Sent> sent,
            Set<Move> moves,
            boolean mayEdit) {}

    /** A draft that waits for the person's signature, and whether they have opened it as it stands. */
    public record ToSign(OutgoingDocument document, boolean opened) {}

    public Found find(SignedIn me, DocumentsTab tab, View view, String words, int page) {
        ListQuery query = ListQuery.of(me, Workplace.of(me).agency(), view, words, page);
        String folded = VietnameseText.fold(words);
        Map<View, Integer> counts = new EnumMap<>(View.class);
        View.of(tab).forEach(one -> counts.put(one, lists.count(query.in(one), "")));
        return new Found(query, lists.find(query, folded), lists.count(query, folded), counts);
    }

    public OutgoingDocument get(OutgoingId id, SignedIn me) {
        return documents.find(id).filter(one -> sees(me, one)).orElseThrow(OutgoingProblem::unknown);
    }

    private boolean sees(SignedIn me, OutgoingDocument document) {
        return WhoMay.see(me, document.facts())
                || (document.stage().wasIssued()
                        && lists.isGivenTo(document.id().value(), unitsIn(me, document)));
    }

    private static List<String> unitsIn(SignedIn me, OutgoingDocument document) {
        return me.posts().stream()
                .filter(post -> post.agency().equals(document.agency()))
                .map(Post::unitCode)
                .toList();
    }

    /** Reads it for somebody who opens it: what they saw is remembered. */
    @Transactional
    public Whole open(OutgoingId id, SignedIn me) {
        Whole whole = whole(id, me);
        if (whole.document().stage().isUnderReview()) {
            drafts.opened(id, me.account(), whole.document().revision(), clock.instant());
        }
        return whole;
    }

    public Whole whole(OutgoingId id, SignedIn me) {
        OutgoingDocument document = get(id, me);
        boolean isOurs = WhoMay.see(me, document.facts());
        return new Whole(
                document,
                isOurs ? drafts.versionsOf(id) : List.of(),
                isOurs ? drafts.stepsOf(id) : List.of(),
                isOurs ? drafts.commentsOf(id) : List.of(),
                isOurs ? addressees.of(id).stream().map(this::sent).toList() : List.of(),
                WhoMay.moves(me, document.facts()),
                WhoMay.edit(me, document.facts()));
    }

    private Sent sent(Addressee one) {
        var conversation = one.conversation();
        return new Sent(one, conversation == null ? null : exchange.get(conversation));
    }

    /** What waits for the person's signature (hộp ký), the urgent first. */
    public List<ToSign> toSign(SignedIn me) {
        List<OutgoingDocument> waiting = lists.toSign(Drafting.officer(me).value(), MOST_TO_SIGN).stream()
                .filter(one -> WhoMay.see(me, one.facts()))
                .toList();
        Map<OutgoingId, Integer> seen = drafts.seenBy(
                me.account(), waiting.stream().map(OutgoingDocument::id).collect(Collectors.toSet()));
        return waiting.stream()
                .map(one -> new ToSign(one, seen.getOrDefault(one.id(), -1) == one.revision()))
                .toList();
    }
}
