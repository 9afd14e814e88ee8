package vn.datmui.dossiers.apply;

import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.apply.DraftContent.Mark;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.Role;

/**
 * An application that is being filled in (hồ sơ nháp). It outlives sessions and devices, keeps what is wrong as well as what
 * is right, and becomes a dossier once.
 *
 * @param revision counts every change, so that two devices do not overwrite each other silently
 * @param submittedAs the dossier that it became; null while it is open
 */
public record Draft(
        UUID id,
        Errand errand,
        DraftContent content,
        long revision,
        Instant startedAt,
        Instant updatedAt,
        @Nullable DossierCode submittedAs) {

    static Draft begin(Errand errand, DraftContent content, Instant now) {
        return new Draft(UUID.randomUUID(), errand, content, 0, now, now, null);
    }

    public boolean submitted() {
        return submittedAs != null;
    }

    /**
     * The applicant or whoever acts for them, or the officer who assists while they hold the post in that agency: nobody else. What an officer fills in
     * for somebody is the officer's until it is filed: its papers are seen and its form 01 sealed at the counter.
     */
    public boolean openTo(SignedIn person) {
        boolean ownersTurn = !errand.assisted() || submitted();
        boolean assistant = errand.actedBy().equals(person.account())
                && person.postAs(Role.COUNTER_OFFICER, errand.agency()).isPresent();
        return person.mayActFor(errand.owner(), errand.procedureCode())
                ? ownersTurn || assistant
                : errand.assisted() && assistant;
    }

    /** The draft after a change of one section by one screen. */
    Draft changed(String section, String screen, Instant now, UnaryOperator<DraftContent> change) {
        long next = revision + 1;
        return new Draft(
                id,
                errand,
                change.apply(content).marked(section, new Mark(next, screen)),
                next,
                startedAt,
                now,
                submittedAs);
    }

    /** Whether another screen has saved the section since this one read it. */
    boolean changedElsewhere(String section, long revisionRead, String screen) {
        Mark mark = content.marks().get(section);
        return mark != null && mark.revision() > revisionRead && !mark.screen().equals(screen);
    }

    /** Whether anybody has saved the section since that revision: a second press of a button counts too. */
    boolean changedSince(String section, long revisionRead) {
        Mark mark = content.marks().get(section);
        return mark != null && mark.revision() > revisionRead;
    }

    Draft forVersion(int procedureVersion) {
        return new Draft(id, errand.forVersion(procedureVersion), content, revision, startedAt, updatedAt, submittedAs);
    }

    Draft withPaper(String paperId, DraftPaper paper, Instant now) {
        return new Draft(id, errand, content.withPaper(paperId, paper), revision + 1, startedAt, now, submittedAs);
    }

    /** Frozen as it was sent. */
    Draft becoming(DossierCode code, DraftContent sent, Instant now) {
        return new Draft(id, errand, sent, revision + 1, startedAt, now, code);
    }
}
