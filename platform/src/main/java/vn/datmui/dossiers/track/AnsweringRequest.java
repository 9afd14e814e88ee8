package vn.datmui.dossiers.track;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.catalogue.Catalogue;
import vn.datmui.catalogue.Procedure;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.DossierProblem;
import vn.datmui.dossiers.Status;
import vn.datmui.dossiers.SubmittedPaper;
import vn.datmui.dossiers.Trigger;
import vn.datmui.dossiers.process.Dossier;
import vn.datmui.dossiers.process.DossierBook;
import vn.datmui.dossiers.process.SupplementRequest;
import vn.datmui.dossiers.process.Supplementing;
import vn.datmui.dossiers.track.KeptUploads.KeptUpload;
import vn.datmui.files.FileId;
import vn.datmui.files.Files;
import vn.datmui.files.StoredFile;
import vn.datmui.identity.SignedIn;

/**
 * The owner answers a request to supplement: prepares files and a note, which are kept at once, and sends them once, however
 * often the button or the network repeats.
 */
@Component
public class AnsweringRequest {

    private static final int MOST_FILES = 30;
    private static final int LONGEST_NOTE = 4000;

    private final ReadingOwnDossiers own;
    private final DossierBook book;
    private final Catalogue catalogue;
    private final KeptUploads kept;
    private final Files files;
    private final Supplementing supplementing;
    private final Clock clock;

    AnsweringRequest(
            ReadingOwnDossiers own,
            DossierBook book,
            Catalogue catalogue,
            KeptUploads kept,
            Files files,
            Supplementing supplementing,
            Clock clock) {
        this.own = own;
        this.book = book;
        this.catalogue = catalogue;
        this.kept = kept;
        this.files = files;
        this.supplementing = supplementing;
        this.clock = clock;
    }

    /** @throws DossierProblem unknown for other people, or not in this state when nothing is asked any more */
    public SupplementAnswer prepared(DossierCode code, SignedIn me) {
        Dossier dossier = own.open(code, me);
        SupplementRequest request = openRequest(dossier);
        List<KeptUpload> uploads = kept.of(code, request.round());
        var lines = IntStream.range(0, request.lines().size())
                .mapToObj(n -> new SupplementAnswer.Line(n, request.lines().get(n), filesOf(n, uploads)))
                .toList();
        return new SupplementAnswer(code, rulesOf(dossier).name(), request, lines, kept.noteOf(code, request.round()));
    }

    /** Whether the dossier waits for its owner to complete it. */
    public boolean isWaiting(DossierCode code, SignedIn me) {
        return own.open(code, me).status() == Status.SUPPLEMENT_ASKED;
    }

    /** Whether the request of that round has been answered already, so that a repeated sending changes nothing. */
    public boolean isAnswered(DossierCode code, SignedIn me, int round) {
        own.open(code, me);
        return book.requestsOf(code).stream().anyMatch(r -> r.round() == round && r.answeredAt() != null);
    }

    /**
     * Receives a file for a line and keeps it.
     *
     * @throws vn.datmui.files.FileRefused when the file is not taken; what was kept before stays
     */
    public StoredFile keep(DossierCode code, SignedIn me, int line, InputStream content, String name) {
        SupplementAnswer prepared = prepared(code, me);
        int files = prepared.lines().stream().mapToInt(l -> l.files().size()).sum();
        if (line < 0 || line >= prepared.lines().size() || files >= MOST_FILES) {
            throw DossierProblem.missing("lines");
        }
        StoredFile file = this.files.receive(content, name);
        kept.keep(code, prepared.request().round(), line, file.id(), clock.instant());
        return file;
    }

    public void remove(DossierCode code, SignedIn me, FileId file) {
        kept.remove(code, prepared(code, me).request().round(), file);
    }

    public void keepNote(DossierCode code, SignedIn me, String note) {
        String clean = note.length() > LONGEST_NOTE ? note.substring(0, LONGEST_NOTE) : note;
        kept.keepNote(code, prepared(code, me).request().round(), clean, clock.instant());
    }

    /** The file, when it is one that the owner has prepared and not yet sent. */
    public boolean holds(DossierCode code, SignedIn me, FileId file) {
        Dossier dossier = own.open(code, me);
        return dossier.status() == Status.SUPPLEMENT_ASKED
                && kept.of(code, openRequest(dossier).round()).stream()
                        .anyMatch(upload -> upload.file().equals(file));
    }

    /** Sends what was prepared. */
    @Transactional
    public void send(DossierCode code, SignedIn me) {
        SupplementAnswer prepared = prepared(code, me);
        if (!prepared.isComplete()) {
            throw DossierProblem.missing("papers");
        }
        supplementing.supplement(code, me, papers(prepared), prepared.note());
        kept.clear(code, prepared.request().round());
    }

    private static List<SubmittedPaper> papers(SupplementAnswer prepared) {
        return prepared.lines().stream()
                .flatMap(line -> line.files().stream()
                        .map(file -> new SubmittedPaper(
                                line.asked().paperId(), line.asked().name(), file.id(), "electronic", 1)))
                .toList();
    }

    private SupplementRequest openRequest(Dossier dossier) {
        return book.requestsOf(dossier.code()).stream()
                .filter(request -> request.answeredAt() == null && dossier.status() == Status.SUPPLEMENT_ASKED)
                .reduce((first, last) -> last)
                .orElseThrow(
                        () -> DossierProblem.notInThisState(dossier.status(), Trigger.SUPPLEMENT_AFTER_ACCEPTANCE));
    }

    private List<StoredFile> filesOf(int line, List<KeptUpload> uploads) {
        return uploads.stream()
                .filter(upload -> upload.line() == line)
                .map(upload -> files.get(upload.file()))
                .toList();
    }

    private Procedure rulesOf(Dossier dossier) {
        var ref = dossier.filing().procedure();
        return catalogue.version(ref.code(), ref.version()).orElseThrow(DossierProblem::unknown);
    }
}
