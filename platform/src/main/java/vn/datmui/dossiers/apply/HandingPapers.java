package vn.datmui.dossiers.apply;

import java.io.InputStream;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.datmui.dossiers.apply.DraftPaper.Received;
import vn.datmui.files.FileId;
import vn.datmui.files.Files;
import vn.datmui.files.StoredFile;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.AuditTrail;

/** Takes the papers of a draft: files from anybody who fills it in, the papers themselves at the counter only. */
@Component
public class HandingPapers {

    private static final Set<String> KINDS = Set.of("original", "certified-copy", "copy");
    private static final int MOST_COPIES = 99;

    private final OpeningDraft opening;
    private final Drafts drafts;
    private final Files files;
    private final AuditTrail audit;
    private final Clock clock;
    private final TransactionTemplate transaction;

    HandingPapers(
            OpeningDraft opening,
            Drafts drafts,
            Files files,
            AuditTrail audit,
            Clock clock,
            TransactionTemplate transaction) {
        this.opening = opening;
        this.drafts = drafts;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * Receives a file for a paper. The bytes are read before the draft is held, so that a slow phone holds up nobody.
     *
     * @param replaces the file in whose place it comes; null to add
     * @throws vn.datmui.files.FileRefused when the file cannot be taken
     */
    public StoredFile give(
            UUID id, SignedIn person, String paperId, InputStream content, String name, @Nullable FileId replaces) {
        mayStillTake(opening.open(id, person), paperId, replaces);
        return attach(id, person, paperId, files.receive(content, name), replaces);
    }

    /** Attaches a file that has come in by resumable upload. */
    public StoredFile attach(UUID id, SignedIn person, String paperId, StoredFile file, @Nullable FileId replaces) {
        change(id, person, paperId, "dossiers.draft-paper-give", paper -> {
            if (paper.file(file.id()).isPresent()) {
                return paper;
            }
            if (replaces != null && paper.file(replaces).isPresent()) {
                return paper.replaced(replaces, file);
            }
            return paper.with(file);
        });
        return file;
    }

    public void takeBack(UUID id, SignedIn person, String paperId, FileId file) {
        change(id, person, paperId, "dossiers.draft-paper-remove", paper -> paper.without(file));
    }

    /**
     * Notes that the counter has received the paper itself, or no longer.
     *
     * @param received null takes the note back
     * @throws DraftProblem for anybody but the officer who assists
     */
    public void receiveOnPaper(UUID id, SignedIn person, String paperId, @Nullable Received received) {
        if (!opening.open(id, person).draft().errand().actedBy().equals(person.account()) || !person.isOfficer()) {
            throw DraftProblem.unknown();
        }
        Received sound = received == null ? null : sound(received);
        change(id, person, paperId, "dossiers.draft-paper-received", paper -> paper.received(sound));
    }

    private static Received sound(Received received) {
        String kind = KINDS.contains(received.kind()) ? received.kind() : "copy";
        return new Received(kind, Math.clamp(received.copies(), 1, MOST_COPIES));
    }

    private void mayStillTake(OpenDraft open, String paperId, @Nullable FileId replaces) {
        if (open.draft().submitted()) {
            throw DraftProblem.alreadySubmitted();
        }
        String known = open.paperToGive(paperId).id();
        if (replaces == null && open.draft().content().paper(known).files().size() >= DraftPaper.MOST_FILES) {
            throw DraftProblem.tooManyFiles(DraftPaper.MOST_FILES);
        }
    }

    private void change(UUID id, SignedIn person, String paperId, String verb, UnaryOperator<DraftPaper> change) {
        transaction.executeWithoutResult(status -> {
            OpenDraft open = opening.openToChange(id, person);
            String known = open.paperToGive(paperId).id();
            DraftPaper changed = change.apply(open.draft().content().paper(known));
            if (changed.files().size() > DraftPaper.MOST_FILES) {
                throw DraftProblem.tooManyFiles(DraftPaper.MOST_FILES);
            }
            drafts.save(open.draft().withPaper(known, changed, clock.instant()));
            audit.record(FillingDraft.actOn(open.draft(), person, verb).with(Map.of("paper", known)));
        });
    }
}
