package vn.datmui.documents.outgoing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.documents.DocumentsProblem;
import vn.datmui.documents.IncomingDocuments;
import vn.datmui.documents.IncomingId;
import vn.datmui.documents.SecretsStayOut;
import vn.datmui.documents.drafting.Competence;
import vn.datmui.documents.drafting.DraftText;
import vn.datmui.documents.drafting.OutgoingProblem;
import vn.datmui.documents.drafting.Printed;
import vn.datmui.documents.drafting.Refusal;
import vn.datmui.documents.drafting.Stage;
import vn.datmui.documents.drafting.WhoMay;
import vn.datmui.documents.outgoing.OutgoingDocument.Signatory;
import vn.datmui.documents.outgoing.store.DraftTable;
import vn.datmui.documents.outgoing.store.OutgoingTable;
import vn.datmui.exchange.Actor;
import vn.datmui.exchange.Direction;
import vn.datmui.files.Files;
import vn.datmui.files.StoredFile;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AuditTrail;
import vn.datmui.kernel.OfficerId;
import vn.datmui.organisation.Post;
import vn.datmui.papers.Papers;

/** Beginning a draft, and keeping versions of it: each with the pages that it makes (Decree 30/2020/NĐ-CP, art. 10). */
@Component
public class Drafting {

    private final OutgoingTable documents;
    private final DraftTable drafts;
    private final House house;
    private final SecretsStayOut secrets;
    private final IncomingDocuments incoming;
    private final Papers papers;
    private final Files files;
    private final AuditTrail trail;
    private final Clock clock;

    Drafting(
            OutgoingTable documents,
            DraftTable drafts,
            House house,
            SecretsStayOut secrets,
            IncomingDocuments incoming,
            Papers papers,
            Files files,
            AuditTrail trail,
            Clock clock) {
        this.documents = documents;
        this.drafts = drafts;
        this.house = house;
        this.secrets = secrets;
        this.incoming = incoming;
        this.papers = papers;
        this.files = files;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws OutgoingProblem when the signer has no right to sign it, or it answers what the person may not see */
    @Transactional
    public OutgoingDocument begin(SignedIn me, WriteDraft draft) {
        Post post = Workplace.of(me);
        Actor by = house.actor(me, post.agency());
        secrets.check(
                post.agency(), Direction.OUT, draft.secrecy(), draft.text().subject(), by);
        IncomingId answers = draft.answers();
        if (answers != null && incoming.find(answers, me).isEmpty()) {
            throw DocumentsProblem.unknown();
        }
        Competence competence = house.signer(post.agency(), draft.type(), draft.signer(), draft.capacity());
        String unitName = house.unitName(post.agency(), post.unitCode());
        Instant now = now();
        StoredFile pages = pages(post, draft, unitName, competence);
        OutgoingDocument fresh = new OutgoingDocument(
                OutgoingId.fresh(),
                post.agency(),
                post.unitCode(),
                unitName,
                draft.type(),
                Stage.DRAFTING,
                officer(me),
                me.fullName(),
                signatory(competence),
                answers,
                draft.replaces(),
                null,
                1,
                draft.text().subject(),
                draft.text().urgency(),
                pages.id(),
                pages.digest(),
                house.notation(post.agency(), draft.type(), unitName),
                null,
                null,
                "",
                "",
                1,
                now,
                now);
        documents.add(fresh);
        drafts.add(fresh.id(), new KeptVersion(1, draft.text(), pages.id(), me.fullName(), now));
        trail.record(Act.of(me.account(), "documents.draft", subject(fresh))
                .with(Map.of("type", draft.type().name())));
        return fresh;
    }

    private StoredFile pages(Post post, WriteDraft draft, String unitName, Competence competence) {
        var face = house.face(post.agency(), draft.type(), unitName, competence.officer(), competence, null);
        return files.keep(papers.print(Printed.of(face, draft.text())), "du-thao.pdf", "application/pdf");
    }

    /**
     * Keeps a new version when something was changed.
     *
     * @param revision as the person saw it
     */
    @Transactional
    public OutgoingDocument save(SignedIn me, OutgoingId id, int revision, WriteDraft draft) {
        OutgoingDocument kept =
                documents.lock(id).filter(one -> WhoMay.see(me, one.facts())).orElseThrow(OutgoingProblem::unknown);
        requireUnchanged(kept, revision);
        if (kept.stage() != Stage.DRAFTING) {
            throw OutgoingProblem.notNow(kept.stage());
        }
        if (!WhoMay.edit(me, kept.facts())) {
            throw OutgoingProblem.refused(Refusal.NOT_YOUR_PART);
        }
        secrets.check(
                kept.agency(), Direction.OUT, draft.secrecy(), draft.text().subject(), house.actor(me, kept.agency()));
        Competence competence = house.signer(kept.agency(), kept.type(), draft.signer(), draft.capacity());
        KeptVersion last = drafts.versionsOf(id).getFirst();
        return last.text().equals(draft.text()) && kept.signer().equals(signatory(competence))
                ? kept
                : keep(me, kept, draft.text(), competence);
    }

    private OutgoingDocument keep(SignedIn me, OutgoingDocument kept, DraftText text, Competence competence) {
        var face = house.face(kept.agency(), kept.type(), kept.unitName(), competence.officer(), competence, null);
        StoredFile pages = files.keep(papers.print(Printed.of(face, text)), "du-thao.pdf", "application/pdf");
        OutgoingDocument changed = Changed.from(kept, now())
                .rewritten(text, pages)
                .signedBy(signatory(competence))
                .done();
        documents.save(changed);
        drafts.add(kept.id(), new KeptVersion(changed.version(), text, pages.id(), me.fullName(), now()));
        trail.record(Act.of(me.account(), "documents.redraft", subject(kept))
                .with(Map.of("version", String.valueOf(changed.version()))));
        return changed;
    }

    private Signatory signatory(Competence competence) {
        return new Signatory(
                competence.officer(), house.nameOf(competence.officer()), competence.title(), competence.capacity());
    }

    static void requireUnchanged(OutgoingDocument kept, int revision) {
        if (kept.revision() != revision) {
            throw OutgoingProblem.changedMeanwhile();
        }
    }

    static OfficerId officer(SignedIn me) {
        OfficerId officer = me.officer();
        if (officer == null) {
            throw OutgoingProblem.unknown();
        }
        return officer;
    }

    static String subject(OutgoingDocument document) {
        return "outgoing:" + document.id();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
