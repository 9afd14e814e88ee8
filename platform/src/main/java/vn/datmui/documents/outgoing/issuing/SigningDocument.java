package vn.datmui.documents.outgoing.issuing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.documents.GivenNumber;
import vn.datmui.documents.NumberAsked;
import vn.datmui.documents.Registers;
import vn.datmui.documents.drafting.Competence;
import vn.datmui.documents.drafting.DraftText;
import vn.datmui.documents.drafting.Move;
import vn.datmui.documents.drafting.OutgoingProblem;
import vn.datmui.documents.drafting.Printed;
import vn.datmui.documents.drafting.Refusal;
import vn.datmui.documents.drafting.Stage;
import vn.datmui.documents.outgoing.Changed;
import vn.datmui.documents.outgoing.House;
import vn.datmui.documents.outgoing.OutgoingDocument;
import vn.datmui.documents.outgoing.OutgoingDocument.Issue;
import vn.datmui.documents.outgoing.OutgoingId;
import vn.datmui.documents.outgoing.Reviewing;
import vn.datmui.documents.outgoing.store.DraftTable;
import vn.datmui.exchange.Direction;
import vn.datmui.files.Files;
import vn.datmui.files.StoredFile;
import vn.datmui.identity.SignedIn;
import vn.datmui.papers.Papers;
import vn.datmui.signing.Signer;
import vn.datmui.signing.Signing;
import vn.datmui.signing.VisibleSignature;
import vn.datmui.signing.VisibleSignature.Look;

/**
 * The competent person signs (Decree 30/2020/NĐ-CP, art. 13). The system gives number and date in the same transaction, before the
 * key is used (art. 15(3)), so that the signature covers the whole document; if signing fails, the number goes back.
 */
@Component
public class SigningDocument {

    private final Reviewing reviewing;
    private final DraftTable drafts;
    private final House house;
    private final Registers registers;
    private final Papers papers;
    private final Signing signing;
    private final Files files;
    private final Clock clock;

    SigningDocument(
            Reviewing reviewing,
            DraftTable drafts,
            House house,
            Registers registers,
            Papers papers,
            Signing signing,
            Files files,
            Clock clock) {
        this.reviewing = reviewing;
        this.drafts = drafts;
        this.house = house;
        this.registers = registers;
        this.papers = papers;
        this.signing = signing;
        this.files = files;
        this.clock = clock;
    }

    /** @throws OutgoingProblem when it is not the person's to sign, or they have not opened it as it stands */
    @Transactional
    public OutgoingDocument sign(SignedIn me, OutgoingId id, int revision) {
        OutgoingDocument kept = reviewing.take(me, id, revision, Move.SIGN);
        if (drafts.seenBy(me.account(), Set.of(id)).getOrDefault(id, -1) != revision) {
            throw OutgoingProblem.refused(Refusal.NOT_OPENED);
        }
        Competence competence = house.signer(
                kept.agency(),
                kept.type(),
                kept.signer().officer(),
                kept.signer().capacity());
        Issue issue = numbered(me, kept);
        StoredFile signed = signed(kept, competence, issue);
        OutgoingDocument changed = Changed.from(kept, issue.signedAt())
                .to(Stage.SIGNED)
                .numbered(issue)
                .holding(signed)
                .done();
        reviewing.record(me, kept, changed, Move.SIGN, "");
        return changed;
    }

    private Issue numbered(SignedIn me, OutgoingDocument kept) {
        GivenNumber given = registers.give(new NumberAsked(
                kept.agency(),
                Direction.OUT,
                house.today(),
                kept.type(),
                kept.id().value(),
                house.actor(me, kept.agency())));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Issue(given.written(), house.today(), now);
    }

    private StoredFile signed(OutgoingDocument kept, Competence competence, Issue issue) {
        DraftText text = drafts.versionsOf(kept.id()).getFirst().text();
        var face = house.face(
                kept.agency(), kept.type(), kept.unitName(), kept.signer().officer(), competence, issue);
        var person = new Signer.OfficerKey(
                kept.signer().officer(), kept.signer().name(), kept.signer().title());
        byte[] signed = signing.sign(
                papers.print(Printed.of(face, text)),
                person,
                "Ký ban hành " + face.code(),
                new VisibleSignature(Printed.SIGNER_FIELD, Look.PERSON, List.of()));
        return files.keep(signed, fileName(kept, Objects.requireNonNull(face.number())), "application/pdf");
    }

    /** As it will be called when it is sent: number and notation without strokes. */
    static String fileName(OutgoingDocument document, String number) {
        return number + "-" + document.notation().replace('/', '-') + ".pdf";
    }
}
