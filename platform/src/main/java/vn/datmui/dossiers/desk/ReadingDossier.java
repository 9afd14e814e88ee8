package vn.datmui.dossiers.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.datmui.catalogue.Catalogue;
import vn.datmui.catalogue.Procedure;
import vn.datmui.catalogue.ProcessStep;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.DossierProblem;
import vn.datmui.dossiers.Dossiers;
import vn.datmui.dossiers.SubmittedPaper;
import vn.datmui.dossiers.deadline.DueDates;
import vn.datmui.dossiers.process.DeskRights;
import vn.datmui.dossiers.process.Dossier;
import vn.datmui.dossiers.process.DossierBook;
import vn.datmui.dossiers.process.Plan;
import vn.datmui.dossiers.process.Undoing;
import vn.datmui.dossiers.reading.ReadableAnswers;
import vn.datmui.files.FileId;
import vn.datmui.files.Files;
import vn.datmui.files.StoredFile;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.Language;

/** Opens a dossier on an officer's desk. To officers of other agencies it does not exist. */
@Component
public class ReadingDossier {

    private final Dossiers dossiers;
    private final DossierBook book;
    private final Catalogue catalogue;
    private final DeskRights rights;
    private final OpenActs openActs;
    private final ReadableAnswers readable;
    private final Files files;
    private final Opinions opinions;
    private final Undoing undoing;
    private final RecordingReads reads;
    private final Clock clock;

    ReadingDossier(
            Dossiers dossiers,
            DossierBook book,
            Catalogue catalogue,
            DeskRights rights,
            OpenActs openActs,
            ReadableAnswers readable,
            Files files,
            Opinions opinions,
            Undoing undoing,
            RecordingReads reads,
            Clock clock) {
        this.dossiers = dossiers;
        this.book = book;
        this.catalogue = catalogue;
        this.rights = rights;
        this.openActs = openActs;
        this.readable = readable;
        this.files = files;
        this.opinions = opinions;
        this.undoing = undoing;
        this.reads = reads;
        this.clock = clock;
    }

    /** @throws DossierProblem unknown when there is none that the person may see */
    public Dossier open(DossierCode code, SignedIn me) {
        Dossier dossier = dossiers.find(code).orElseThrow(DossierProblem::unknown);
        rights.requireSight(me, dossier);
        return dossier;
    }

    public DeskDossier read(DossierCode code, SignedIn me, Language language) {
        Dossier dossier = open(code, me);
        reads.dossier(me, dossier);
        Procedure procedure = rulesOf(dossier);
        LocalDate filedOn = LocalDate.ofInstant(dossier.filing().registeredAt(), DueDates.ZONE);
        ProcessStep step = stepOf(dossier, procedure);
        return new DeskDossier(
                dossier,
                procedure,
                step,
                dossier.timing().isOverdue(clock.instant()),
                readable.sections(procedure.requiredForm(), dossier.filing().answers(), filedOn, language),
                procedure.papersFor(dossier.filing().answers(), filedOn),
                papers(code),
                dossiers.historyOf(code),
                book.requestsOf(code),
                book.formsOf(code),
                book.decisionsOf(code),
                opinions.of(code),
                openActs.of(me, dossier, step),
                undoFor(dossier, me));
    }

    private Duration undoFor(Dossier dossier, SignedIn me) {
        return undoing.openUntil(dossier, me)
                .map(until -> Duration.between(clock.instant(), until))
                .orElse(Duration.ZERO);
    }

    /** The file of a paper, a form or the result of this very dossier; nothing else. */
    public StoredFile fileOf(DossierCode code, FileId file, SignedIn me) {
        Dossier dossier = open(code, me);
        boolean paper = dossiers.papersOf(code).stream().anyMatch(p -> file.equals(p.file()));
        boolean form = book.formsOf(code).stream().anyMatch(f -> file.equals(f.file()));
        boolean result = book.decisionsOf(code).stream()
                .anyMatch(d -> file.equals(d.decision().file()));
        if (!paper && !form && !result) {
            throw DossierProblem.unknown();
        }
        reads.file(me, dossier);
        return files.get(file);
    }

    public Procedure rulesOf(Dossier dossier) {
        var ref = dossier.filing().procedure();
        return catalogue.version(ref.code(), ref.version()).orElseThrow(DossierProblem::unknown);
    }

    private static @Nullable ProcessStep stepOf(Dossier dossier, Procedure procedure) {
        return new Plan(procedure.steps()).step(dossier.place().stepId()).orElse(null);
    }

    private List<DeskDossier.HandedIn> papers(DossierCode code) {
        return dossiers.papersOf(code).stream().map(this::handedIn).toList();
    }

    private DeskDossier.HandedIn handedIn(SubmittedPaper paper) {
        if (paper.file() == null) {
            return new DeskDossier.HandedIn(
                    paper.paperId(), paper.name(), paper.kind(), paper.copies(), null, "", "", 0, "", 0);
        }
        StoredFile file = files.get(paper.file());
        return new DeskDossier.HandedIn(
                paper.paperId(),
                paper.name(),
                paper.kind(),
                paper.copies(),
                file.id().toString(),
                file.name(),
                file.digest().shortForm(),
                file.size(),
                file.contentType(),
                file.pages() == null ? 0 : file.pages());
    }
}
