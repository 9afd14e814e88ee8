package vn.datmui.dossiers.track;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.datmui.catalogue.Catalogue;
import vn.datmui.catalogue.Procedure;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.Dossiers;
import vn.datmui.dossiers.EndedDossiers;
import vn.datmui.dossiers.Status;
import vn.datmui.dossiers.process.Dossier;
import vn.datmui.dossiers.process.Filing;
import vn.datmui.dossiers.process.Places;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.BilingualText;
import vn.datmui.organisation.Agencies;
import vn.datmui.organisation.Agency;
import vn.datmui.organisation.Level;

@Component
class ReadingEndedDossiers implements EndedDossiers {

    private final Dossiers dossiers;
    private final EndsPerAgency ends;
    private final Places places;
    private final Agencies agencies;
    private final Catalogue catalogue;
    private final Clock clock;

    ReadingEndedDossiers(
            Dossiers dossiers, EndsPerAgency ends, Places places, Agencies agencies, Catalogue catalogue, Clock clock) {
        this.dossiers = dossiers;
        this.ends = ends;
        this.places = places;
        this.agencies = agencies;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public Optional<EndedDossier> find(DossierCode code, AccountId owner) {
        return dossiers.find(code)
                .filter(dossier -> dossier.owner().equals(owner))
                .filter(dossier -> hasEnded(dossier.status()))
                .map(this::ended);
    }

    /** A signed result that still waits at the counter is not an end for the applicant. */
    static boolean hasEnded(Status status) {
        return !status.isOpen() && status != Status.DONE;
    }

    private EndedDossier ended(Dossier dossier) {
        Agency agency = places.agencyOf(dossier.filing().agency());
        return new EndedDossier(
                dossier.code(), procedureName(dossier.filing()), agency.code(), agency.name(), dossier.status());
    }

    private BilingualText procedureName(Filing filing) {
        Filing.ProcedureRef ref = filing.procedure();
        return catalogue
                .version(ref.code(), ref.version())
                .map(Procedure::name)
                .orElseGet(() -> BilingualText.of(ref.name(), ""));
    }

    @Override
    public List<AgencyEnds> perAgency() {
        LocalDate today = LocalDate.now(clock);
        Map<AgencyCode, Long> counts = answeringToday(today);
        return Stream.of(Level.values())
                .flatMap(level -> agencies.at(level, today).stream())
                .map(agency -> new AgencyEnds(agency.code(), agency.name(), counts.getOrDefault(agency.code(), 0L)))
                .toList();
    }

    private Map<AgencyCode, Long> answeringToday(LocalDate today) {
        Map<AgencyCode, Long> counts = new HashMap<>();
        ends.count()
                .forEach((filedWith, count) -> agencies.answeringFor(filedWith, today)
                        .ifPresent(agency -> counts.merge(agency.code(), count, Long::sum)));
        return counts;
    }
}
