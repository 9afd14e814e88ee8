package vn.datmui.dossiers.process;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.datmui.catalogue.ProcessStep;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.DossierProblem;
import vn.datmui.dossiers.Status;
import vn.datmui.dossiers.SubmittedPaper;
import vn.datmui.dossiers.deadline.DueDates;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.Role;
import vn.datmui.organisation.Post;

/**
 * The applicant completes the dossier, online or at the counter. What had been accepted goes back to its first step and its
 * time limit starts again (Decree 61/2018, art. 19(4)); the code stays.
 */
@Component
public class Supplementing {

    private final Acting acting;
    private final DeskRights rights;
    private final Places places;
    private final DueDates dueDates;
    private final DossierBook book;

    Supplementing(Acting acting, DeskRights rights, Places places, DueDates dueDates, DossierBook book) {
        this.acting = acting;
        this.rights = rights;
        this.places = places;
        this.dueDates = dueDates;
        this.book = book;
    }

    /**
     * By the owner, who answers the request that the page showed and no other.
     *
     * @throws DossierProblem request passed when that request is not the open one any more
     */
    public Dossier answer(DossierCode code, int round, SignedIn me, List<SubmittedPaper> papers, String note) {
        return acting.on(code, -1, me.account(), "dossiers.supplement", (dossier, now) -> {
            if (!Acting.isOwners(me, dossier)) {
                throw DossierProblem.unknown();
            }
            if (dossier.status() != Status.SUPPLEMENT_ASKED || dossier.supplements() != round) {
                throw DossierProblem.requestPassed();
            }
            take(dossier, papers, note, Acting.owner(me), now);
        });
    }

    /** At the counter, on the page that the officer saw. */
    public Dossier supplement(DossierCode code, int revision, SignedIn me, List<SubmittedPaper> papers, String note) {
        return acting.on(code, revision, me.account(), "dossiers.supplement", (dossier, now) -> {
            Post post = rights.require(Role.COUNTER_OFFICER, me, dossier);
            take(dossier, papers, note, Acting.actor(me, post), now);
        });
    }

    private void take(Dossier dossier, List<SubmittedPaper> papers, String note, Actor who, Instant now) {
        if (papers.isEmpty() && note.isBlank()) {
            throw DossierProblem.missing("papers");
        }
        take(dossier, note.strip(), who, now);
        book.addPapers(dossier, papers, now);
        book.answerRequest(dossier, new SupplementRequest.Answer(now, who.account(), note.strip()));
    }

    private void take(Dossier dossier, String note, Actor who, Instant now) {
        Instant askedAt = dossier.timing().pausedAt();
        if (dossier.timing().acceptedAt() == null) {
            dossier.supplementBeforeAcceptance(now, who, note);
            return;
        }
        Duration pause = askedAt == null ? Duration.ZERO : dueDates.workingTime(askedAt, now);
        Instant newDue = dueDates.of(acting.rulesOf(dossier).timeLimit(), now);
        ProcessStep first = acting.planOf(dossier).first();
        dossier.supplementAfterAcceptance(
                places.step(first, dossier.filing().agency(), now), pause, newDue, now, who, note);
    }
}
