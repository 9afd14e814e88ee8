package vn.datmui.dossiers.track;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.datmui.catalogue.Catalogue;
import vn.datmui.catalogue.Procedure;
import vn.datmui.catalogue.ProcessStep;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.DossierProblem;
import vn.datmui.dossiers.Dossiers;
import vn.datmui.dossiers.deadline.DueDates;
import vn.datmui.dossiers.process.Dossier;
import vn.datmui.dossiers.process.DossierBook;
import vn.datmui.dossiers.process.DossierBook.IssuedForm;
import vn.datmui.dossiers.process.Places;
import vn.datmui.dossiers.process.Plan;
import vn.datmui.dossiers.reading.ReadableAnswers;
import vn.datmui.dossiers.reading.ReadableAnswers.Section;
import vn.datmui.files.FileId;
import vn.datmui.files.Files;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.BilingualText;
import vn.datmui.kernel.Language;

/** Opens dossiers for their owner, or for whoever acts for the owner. To everybody else they do not exist. */
@Component
public class ReadingOwnDossiers {

    private final Dossiers dossiers;
    private final DossierBook book;
    private final Catalogue catalogue;
    private final Places places;
    private final ReadableAnswers readable;
    private final Files files;
    private final ResultSignatures signatures;
    private final Clock clock;

    ReadingOwnDossiers(
            Dossiers dossiers,
            DossierBook book,
            Catalogue catalogue,
            Places places,
            ReadableAnswers readable,
            Files files,
            ResultSignatures signatures,
            Clock clock) {
        this.dossiers = dossiers;
        this.book = book;
        this.catalogue = catalogue;
        this.places = places;
        this.readable = readable;
        this.files = files;
        this.signatures = signatures;
        this.clock = clock;
    }

    /** One line of the owner's list. */
    public record Card(Dossier dossier, BilingualText procedureName, WhatNext next) {}

    /** All dossiers of the person, newest first. */
    public List<Card> all(SignedIn me) {
        return dossiers.ownedBy(me.party()).stream()
                .filter(d -> me.covers(d.filing().procedure().code()))
                .map(d -> new Card(d, rulesOf(d).name(), WhatNext.of(d, clock.instant())))
                .toList();
    }

    /** @throws DossierProblem unknown when there is none that belongs to the person */
    public Dossier open(DossierCode code, SignedIn me) {
        return dossiers.find(code)
                .filter(dossier -> me.mayActFor(
                        dossier.owner(), dossier.filing().procedure().code()))
                .orElseThrow(DossierProblem::unknown);
    }

    /** The official forms issued for it, oldest first. */
    public List<IssuedForm> formsOf(DossierCode code, SignedIn me) {
        return book.formsOf(open(code, me).code());
    }

    /** Whether the file is one of the papers of this very dossier. */
    public boolean handedIn(DossierCode code, FileId file, SignedIn me) {
        return dossiers.papersOf(open(code, me).code()).stream().anyMatch(paper -> file.equals(paper.file()));
    }

    public OwnDossier read(DossierCode code, SignedIn me) {
        Dossier dossier = open(code, me);
        Procedure procedure = rulesOf(dossier);
        Plan plan = new Plan(procedure.steps());
        var forms = book.formsOf(code);
        var decisions = book.decisionsOf(code);
        return new OwnDossier(
                dossier,
                procedure.name(),
                places.agencyOf(dossier.filing().agency()).name(),
                stepName(dossier, plan),
                WhatNext.of(dossier, clock.instant()),
                plan.completion(dossier),
                Timeline.of(dossier, dossiers.historyOf(code), decisions),
                papers(code),
                answers(dossier, procedure),
                forms,
                book.requestsOf(code),
                signatures.of(dossier),
                decisions);
    }

    private static @Nullable BilingualText stepName(Dossier dossier, Plan plan) {
        if (!dossier.status().isOpen()) {
            return null;
        }
        return plan.step(dossier.place().stepId()).map(ProcessStep::name).orElse(null);
    }

    private Function<Language, List<Section>> answers(Dossier dossier, Procedure procedure) {
        LocalDate filedOn = LocalDate.ofInstant(dossier.filing().registeredAt(), DueDates.ZONE);
        return language ->
                readable.sections(procedure.requiredForm(), dossier.filing().answers(), filedOn, language);
    }

    List<PaperProof> papers(DossierCode code) {
        return dossiers.papersOf(code).stream()
                .map(paper -> new PaperProof(paper, paper.file() == null ? null : files.get(paper.file())))
                .toList();
    }

    private Procedure rulesOf(Dossier dossier) {
        var ref = dossier.filing().procedure();
        return catalogue.version(ref.code(), ref.version()).orElseThrow(DossierProblem::unknown);
    }
}
