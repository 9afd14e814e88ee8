package vn.datmui.dossiers.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.catalogue.Procedure;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.DossierProblem;
import vn.datmui.dossiers.Dossiers;
import vn.datmui.dossiers.Status;
import vn.datmui.dossiers.process.Dossier;
import vn.datmui.identity.SignedIn;
import vn.datmui.organisation.Agencies;
import vn.datmui.organisation.Agency;

/** Begins a new application with the answers of one that was refused, withdrawn or stopped, so that nobody types twice. */
@Component
public class CopyingDossier {

    private static final Set<Status> COPIED = EnumSet.of(Status.NOT_ACCEPTED, Status.WITHDRAWN, Status.STOPPED);

    private final Dossiers dossiers;
    private final StartingDraft starting;
    private final Agencies agencies;
    private final Clock clock;

    CopyingDossier(Dossiers dossiers, StartingDraft starting, Agencies agencies, Clock clock) {
        this.dossiers = dossiers;
        this.starting = starting;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** @throws DossierProblem when it is not a dossier of this person; {@link DraftProblem} when it is still under way */
    @Transactional
    public Draft copy(SignedIn applicant, String code) {
        Dossier dossier = DossierCode.read(code)
                .flatMap(dossiers::find)
                .filter(d ->
                        applicant.mayActFor(d.owner(), d.filing().procedure().code()))
                .orElseThrow(DossierProblem::unknown);
        if (!COPIED.contains(dossier.status())) {
            throw DraftProblem.notToBeCopied();
        }
        Procedure procedure = starting.online(dossier.filing().procedure().code());
        Agency agency = agencies.answeringFor(dossier.filing().agency(), LocalDate.now(clock))
                .orElseThrow(DraftProblem::procedureNotInForce);
        return starting.copy(
                applicant, procedure, agency.code(), dossier.filing().answers());
    }
}
