package vn.datmui.dossiers.track;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    private List<String> namesOfPapers(DossierCode code) {
        return own.papers(code).stream()
                .flatMap(proof -> Stream.ofNullable(proof.file()))
                .map(StoredFile::name)
                .toList();
    }

    private SupplementAnswer prepared(DossierCode code, SignedIn me, int round) {
        SupplementAnswer prepared = prepared(code, me);
        if (prepared.request().round() != round) {
            throw DossierProblem.requestPassed();
        }
        return prepared;
    }

    /** Whether the dossier waits for its owner to complete it. */
    public boolean isWaiting(DossierCode code, SignedIn me) {
        return own.open(code, me).status() == Status.SUPPLEMENT_ASKED;
    }

    /** Where the request that a page showed stands by now. */
    public enum Standing {
        /** It waits for an answer. */
        OPEN,
        /** This very answer has been sent before; sending it again changes nothing. */
        SENT,
        /** Somebody else answered it, or the dossier waits no more. */
        PASSED,
        /** Another request is open in its place. */
        REPLACED
    }

    /**
     * @param round which request the page showed
     * @param note as typed
     * @param chosen the names of the files that come with it
     */
    public Standing standing(DossierCode code, SignedIn me, int round, String note, List<String> chosen) {
        boolean waits = own.open(code, me).status() == Status.SUPPLEMENT_ASKED;
        List<SupplementRequest> requests = book.requestsOf(code);
        String words = shortened(note).strip();
        if (requests.stream().anyMatch(r -> r.round() == round && r.isAnsweredBy(me.account(), words))
                && namesOfPapers(code).containsAll(chosen)) {
            return Standing.SENT;
        }
        if (!waits) {
            return Standing.PASSED;
        }
        return requests.getLast().round() == round ? Standing.OPEN : Standing.REPLACED;
    }

    /**
     * Receives a file for a line and keeps it.
     *
     * @throws vn.datmui.files.FileRefused when the file is not taken; what was kept before stays
     */
    public StoredFile keep(DossierCode code, SignedIn me, int round, int line, InputStream content, String name) {
        SupplementAnswer prepared = prepared(code, me, round);
        int files = prepared.lines().stream().mapToInt(l -> l.files().size()).sum();
        if (line < 0 || line >= prepared.lines().size() || files >= MOST_FILES) {
            throw DossierProblem.missing("lines");
        }
        StoredFile file = this.files.receive(content, name);
        kept.keep(code, round, line, file.id(), clock.instant());
        return file;
    }

    public void remove(DossierCode code, SignedIn me, int round, FileId file) {
        kept.remove(code, prepared(code, me, round).request().round(), file);
    }

    public void keepNote(DossierCode code, SignedIn me, int round, String note) {
        kept.keepNote(code, prepared(code, me, round).request().round(), shortened(note), clock.instant());
    }

    /** The note as it is kept. */
    static String shortened(String note) {
        return note.length() > LONGEST_NOTE ? note.substring(0, LONGEST_NOTE) : note;
    }

    /** What was prepared for a request that has been replaced and fits a line of the new one goes over to it. */
    @Transactional
    public void carryOver(DossierCode code, SignedIn me, int from) {
        SupplementRequest now = openRequest(own.open(code, me));
        List<SupplementRequest> requests = book.requestsOf(code);
        for (KeptUpload upload : kept.of(code, from)) {
            requests.stream()
                    .filter(old ->
                            old.round() == from && upload.line() < old.lines().size())
                    .map(old -> lineOf(old.lines().get(upload.line()), now))
                    .filter(line -> line >= 0)
                    .forEach(line -> {
                        kept.keep(code, now.round(), line, upload.file(), clock.instant());
                        kept.remove(code, from, upload.file());
                    });
        }
    }

    private static int lineOf(SupplementRequest.Line asked, SupplementRequest request) {
        return IntStream.range(0, request.lines().size())
                .filter(n -> request.lines().get(n).paperId().equals(asked.paperId())
                        && request.lines().get(n).name().equals(asked.name()))
                .findFirst()
                .orElse(-1);
    }

    /** The file, when it is one that the owner has prepared and not yet sent. */
    public boolean holds(DossierCode code, SignedIn me, FileId file) {
        Dossier dossier = own.open(code, me);
        return dossier.status() == Status.SUPPLEMENT_ASKED
                && kept.of(code, openRequest(dossier).round()).stream()
                        .anyMatch(upload -> upload.file().equals(file));
    }

    /** Sends what was prepared for the request of that round, and for no other. */
    @Transactional
    public void send(DossierCode code, SignedIn me, int round) {
        SupplementAnswer prepared = prepared(code, me, round);
        if (!prepared.isComplete()) {
            throw DossierProblem.missing("papers");
        }
        supplementing.answer(code, round, me, papers(prepared), prepared.note());
        kept.clear(code, round);
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
