package vn.datmui.dossiers.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.catalogue.Catalogue;
import vn.datmui.catalogue.Procedure;
import vn.datmui.dossiers.SubmitDossier.OnPaper;
import vn.datmui.identity.Accounts;
import vn.datmui.identity.SignedIn;
import vn.datmui.organisation.Agencies;

/** Opens drafts, for the applicant and the officer who assists; to anybody else they do not exist. */
@Component
public class OpeningDraft {

    private final Drafts drafts;
    private final Catalogue catalogue;
    private final Agencies agencies;
    private final Accounts accounts;
    private final Clock clock;

    OpeningDraft(Drafts drafts, Catalogue catalogue, Agencies agencies, Accounts accounts, Clock clock) {
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.agencies = agencies;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @throws DraftProblem when it does not exist for this person, or its procedure is no longer in force */
    @Transactional(readOnly = true)
    public OpenDraft open(UUID id, SignedIn person) {
        return onTheTable(drafts.find(id), person);
    }

    /** To change it: others wait until the transaction ends. Refuses what has been submitted. */
    @Transactional(propagation = Propagation.MANDATORY)
    public OpenDraft openToChange(UUID id, SignedIn person) {
        OpenDraft open = openLocked(id, person);
        if (open.draft().submitted()) {
            throw DraftProblem.alreadySubmitted();
        }
        return open;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public OpenDraft openLocked(UUID id, SignedIn person) {
        return onTheTable(drafts.lock(id), person);
    }

    private OpenDraft onTheTable(Optional<Draft> found, SignedIn person) {
        Draft draft = found.filter(d -> d.openTo(person)).orElseThrow(DraftProblem::unknown);
        LocalDate day = dayOf(draft);
        Procedure procedure = procedureOf(draft, day);
        return new OpenDraft(
                draft.forVersion(procedure.version()),
                procedure,
                agencies.answeringFor(draft.errand().agency(), day).orElseThrow(DraftProblem::procedureNotInForce),
                accounts.find(draft.errand().owner()).orElseThrow(DraftProblem::unknown),
                day);
    }

    /** An open draft follows the version in force; a submitted one stays with its own. */
    private Procedure procedureOf(Draft draft, LocalDate day) {
        Errand errand = draft.errand();
        Optional<Procedure> found = draft.submitted()
                ? catalogue.version(errand.procedureCode(), errand.procedureVersion())
                : catalogue.find(errand.procedureCode(), day).filter(Procedure::canBeFiledHere);
        return found.orElseThrow(DraftProblem::procedureNotInForce);
    }

    private LocalDate dayOf(Draft draft) {
        OnPaper onPaper = draft.errand().onPaper();
        if (onPaper != null) {
            return onPaper.receivedAt().toLocalDate();
        }
        return draft.submitted() ? LocalDate.ofInstant(draft.updatedAt(), clock.getZone()) : LocalDate.now(clock);
    }
}
