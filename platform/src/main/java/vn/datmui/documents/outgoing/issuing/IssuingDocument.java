package vn.datmui.documents.outgoing.issuing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.documents.DocumentsProblem;
import vn.datmui.documents.IncomingDocuments;
import vn.datmui.documents.OutgoingReference;
import vn.datmui.documents.Registers;
import vn.datmui.documents.drafting.DraftText;
import vn.datmui.documents.drafting.Move;
import vn.datmui.documents.drafting.OutgoingProblem;
import vn.datmui.documents.drafting.Receiver;
import vn.datmui.documents.drafting.Refusal;
import vn.datmui.documents.drafting.Stage;
import vn.datmui.documents.drafting.WhoMay;
import vn.datmui.documents.outgoing.Addressee;
import vn.datmui.documents.outgoing.Changed;
import vn.datmui.documents.outgoing.House;
import vn.datmui.documents.outgoing.OutgoingDocument;
import vn.datmui.documents.outgoing.OutgoingDocument.Issue;
import vn.datmui.documents.outgoing.OutgoingId;
import vn.datmui.documents.outgoing.Reviewing;
import vn.datmui.documents.outgoing.store.AddresseeTable;
import vn.datmui.documents.outgoing.store.DraftTable;
import vn.datmui.documents.outgoing.store.OutgoingTable;
import vn.datmui.exchange.Actor;
import vn.datmui.exchange.Direction;
import vn.datmui.exchange.Exchange;
import vn.datmui.files.StoredFile;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AuditTrail;

/**
 * The clerk's part (Decree 30/2020/NĐ-CP, art. 14-18): the agency's signature, sending to everybody who gets it, what is written about
 * paper, and cancelling a number. All of an issue is one transaction: nothing is sealed and not sent, or sent and not sealed.
 */
@Component
public class IssuingDocument {

    private final Reviewing reviewing;
    private final OutgoingTable documents;
    private final DraftTable drafts;
    private final AddresseeTable addressees;
    private final House house;
    private final Sealing sealing;
    private final Sending sending;
    private final Registers registers;
    private final IncomingDocuments incoming;
    private final Exchange exchange;
    private final AuditTrail trail;
    private final Clock clock;

    IssuingDocument(
            Reviewing reviewing,
            OutgoingTable documents,
            DraftTable drafts,
            AddresseeTable addressees,
            House house,
            Sealing sealing,
            Sending sending,
            Registers registers,
            IncomingDocuments incoming,
            Exchange exchange,
            AuditTrail trail,
            Clock clock) {
        this.reviewing = reviewing;
        this.documents = documents;
        this.drafts = drafts;
        this.addressees = addressees;
        this.house = house;
        this.sealing = sealing;
        this.sending = sending;
        this.registers = registers;
        this.incoming = incoming;
        this.exchange = exchange;
        this.trail = trail;
        this.clock = clock;
    }

    /** Who would get it now. */
    public List<Receiver> receiversOf(OutgoingDocument document) {
        DraftText text = drafts.versionsOf(document.id()).getFirst().text();
        return house.receivers(document.agency()).in(text);
    }

    /**
     * Seals and sends.
     *
     * @param onPaper the places in {@link #receiversOf} that shall get it on paper although the axis reaches them
     */
    @Transactional
    public OutgoingDocument issue(SignedIn me, OutgoingId id, int revision, Set<Integer> onPaper) {
        OutgoingDocument kept = reviewing.take(me, id, revision, Move.ISSUE);
        List<Receiver> receivers = receiversOf(kept);
        if (receivers.isEmpty()) {
            throw OutgoingProblem.nobodyToSendTo();
        }
        StoredFile original = sealing.seal(kept);
        Actor by = house.actor(me, kept.agency());
        OutgoingDocument issued = Changed.from(kept, now())
                .to(Stage.ISSUED)
                .holding(original)
                .issuedBy(by.name())
                .done();
        reviewing.record(me, kept, issued, Move.ISSUE, "");
        sending.send(issued, drafts.versionsOf(id).getFirst().text(), receivers, onPaper, by);
        answer(issued, by);
        return issued;
    }

    private void answer(OutgoingDocument issued, Actor by) {
        var answers = issued.answers();
        if (answers != null) {
            Issue issue = Objects.requireNonNull(issued.issue());
            incoming.answered(
                    answers,
                    new OutgoingReference(issued.id().value(), issued.code(), issue.dated(), issued.subject()),
                    by);
        }
    }

    /** Hủy số: the document is not issued; its number stays in the register with the reason. */
    @Transactional
    public OutgoingDocument cancel(SignedIn me, OutgoingId id, int revision, String reason) {
        OutgoingDocument kept = reviewing.take(me, id, revision, Move.CANCEL);
        requireReason(reason);
        registers.cancel(id.value(), Direction.OUT, reason, house.actor(me, kept.agency()));
        OutgoingDocument changed =
                Changed.from(kept, now()).to(Stage.CANCELLED).because(reason).done();
        reviewing.record(me, kept, changed, Move.CANCEL, reason);
        return changed;
    }

    /** Thu hồi: every receiver on the axis is asked to delete it; paper is asked back (art. 18(4)). */
    @Transactional
    public OutgoingDocument recall(SignedIn me, OutgoingId id, int revision, String reason) {
        OutgoingDocument kept = reviewing.take(me, id, revision, Move.RECALL);
        requireReason(reason);
        Actor by = house.actor(me, kept.agency());
        for (Addressee one : addressees.of(id)) {
            var conversation = one.conversation();
            if (conversation != null && !exchange.get(conversation).state().isEnd()) {
                exchange.takeBack(conversation, reason, by);
            }
        }
        OutgoingDocument changed =
                Changed.from(kept, now()).to(Stage.RECALLED).because(reason).done();
        reviewing.record(me, kept, changed, Move.RECALL, reason);
        return changed;
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw DocumentsProblem.reasonMissing();
        }
    }

    /** The clerk has printed, stamped and sent the paper (art. 18(5)). */
    @Transactional
    public void sentOnPaper(SignedIn me, OutgoingId id, int ordinal, String note) {
        OutgoingDocument kept =
                documents.lock(id).filter(one -> WhoMay.see(me, one.facts())).orElseThrow(OutgoingProblem::unknown);
        if (WhoMay.refusal(me, kept.facts(), Move.RECALL).isPresent()) {
            throw OutgoingProblem.refused(Refusal.NOT_YOUR_PART);
        }
        if (kept.stage() != Stage.ISSUED || !addressees.sent(id, ordinal, now(), note)) {
            throw OutgoingProblem.notNow(kept.stage());
        }
        trail.record(Act.of(me.account(), "documents.send-paper", "outgoing:" + id));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
