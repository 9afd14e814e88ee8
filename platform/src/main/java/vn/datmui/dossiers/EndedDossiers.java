package vn.datmui.dossiers;

import java.util.List;
import java.util.Optional;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.BilingualText;

/** The dossiers whose handling has ended, for modules that ask applicants how it went. */
public interface EndedDossiers {

    /** One that belongs to the person and has ended; empty while it is open, and for dossiers of others. */
    Optional<EndedDossier> find(DossierCode code, AccountId owner);

    /** Every agency that stands today, in the order of the directory, also those where nothing has ended yet. */
    List<AgencyEnds> perAgency();

    /**
     * A dossier at its end.
     *
     * @param agency the agency that answers for it today, also when its own has been merged away
     */
    record EndedDossier(
            DossierCode code, BilingualText procedureName, AgencyCode agency, String agencyName, Status status) {}

    /** How many dossiers have ended in an agency, those of agencies that it took over among them. */
    record AgencyEnds(AgencyCode agency, String agencyName, long ended) {}
}
