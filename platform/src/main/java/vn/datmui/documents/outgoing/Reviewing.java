package vn.datmui.documents.outgoing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.documents.DocumentsProblem;
import vn.datmui.documents.drafting.DraftText;
import vn.datmui.documents.drafting.Move;
import vn.datmui.documents.drafting.OutgoingProblem;
import vn.datmui.documents.drafting.Refusal;
import vn.datmui.documents.drafting.Stage;
import vn.datmui.documents.drafting.Transitions;
import vn.datmui.documents.drafting.WhoMay;
import vn.datmui.documents.outgoing.store.DraftTable;
import vn.datmui.documents.outgoing.store.OutgoingTable;
import vn.datmui.exchange.Actor;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AuditTrail;

/**
 * The chain of review: the drafter submits, the head answers for the content, the checker for the form, the signer approves by
 * signing; each may send it back with a reason (Decree 30/2020/NĐ-CP, art. 10(3), 11, 12).
 */
@Component
public class Reviewing {

    private final OutgoingTable documents;
    private final DraftTable drafts;
    private final House house;
    private final TellingNext telling;
    private final AuditTrail trail;
    private final Clock clock;

    Reviewing(
            OutgoingTable documents,
            DraftTable drafts,
            House house,
            TellingNext telling,
            AuditTrail trail,
            Clock clock) {
        this.documents = documents;
        this.drafts = drafts;
        this.house = house;
        this.telling = telling;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Takes the document for a move: locked, seen by the person, as they saw it, and theirs to move.
     *
     * @throws OutgoingProblem when it is not
     */
    public OutgoingDocument take(SignedIn me, OutgoingId id, int revision, Move move) {
        OutgoingDocument kept =
                documents.lock(id).filter(one -> WhoMay.see(me, one.facts())).orElseThrow(OutgoingProblem::unknown);
        Drafting.requireUnchanged(kept, revision);
        if (!Transitions.from(kept.stage()).contains(move)) {
            throw OutgoingProblem.notNow(kept.stage());
        }
        Optional<Refusal> refusal = WhoMay.refusal(me, kept.facts(), move);
        if (refusal.isPresent()) {
            throw OutgoingProblem.refused(refusal.get());
        }
        return kept;
    }

    /** Passes it on, sends it back, takes it back or gives it up. */
    @Transactional
    public OutgoingDocument move(SignedIn me, OutgoingId id, int revision, Move move, String words) {
        OutgoingDocument kept = take(me, id, revision, move);
        if (move.needsReason() && words.isBlank()) {
            throw DocumentsProblem.reasonMissing();
        }
        if (move == Move.SUBMIT) {
            requireComplete(drafts.versionsOf(id).getFirst().text());
        }
        boolean headChecks = house.headChecks(kept.agency(), kept.unit(), kept.drafter());
        Stage next = Transitions.after(kept.stage(), move, headChecks);
        if (next == Stage.SIGNING) {
            house.signer(
                    kept.agency(),
                    kept.type(),
                    kept.signer().officer(),
                    kept.signer().capacity());
        }
        OutgoingDocument changed = Changed.from(kept, now()).to(next).done();
        record(me, kept, changed, move, words);
        return changed;
    }

    /** What cannot be read by anybody is not submitted. */
    private static void requireComplete(DraftText text) {
        if (text.body().isBlank()) {
            throw OutgoingProblem.incomplete("body");
        }
        if (text.toLines().isEmpty() && text.receiverLines().isEmpty()) {
            throw OutgoingProblem.incomplete("receivers");
        }
    }

    /** Keeps the changed document with the step that led to it. */
    public void record(SignedIn me, OutgoingDocument kept, OutgoingDocument changed, Move move, String words) {
        Actor by = house.actor(me, kept.agency());
        documents.save(changed);
        drafts.add(
                kept.id(),
                new Step(
                        move,
                        kept.stage(),
                        changed.stage(),
                        kept.version(),
                        words,
                        by.name(),
                        by.unit(),
                        changed.changedAt()),
                by);
        trail.record(Act.of(me.account(), "documents." + move.slug(), Drafting.subject(kept))
                .with(Map.of("version", String.valueOf(kept.version()))));
        telling.next(changed, move, words);
    }

    @Transactional
    public void comment(SignedIn me, OutgoingId id, String words) {
        OutgoingDocument kept =
                documents.lock(id).filter(one -> WhoMay.see(me, one.facts())).orElseThrow(OutgoingProblem::unknown);
        if (!kept.stage().isDraft()) {
            throw OutgoingProblem.notNow(kept.stage());
        }
        drafts.comment(id, kept.version(), words, house.actor(me, kept.agency()), now());
        trail.record(Act.of(me.account(), "documents.comment", Drafting.subject(kept)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
