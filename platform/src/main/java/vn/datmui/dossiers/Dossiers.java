package vn.datmui.dossiers;

import java.util.List;
import java.util.Optional;
import vn.datmui.dossiers.process.Dossier;
import vn.datmui.kernel.AccountId;

/** The dossiers of the province. */
public interface Dossiers {

    Optional<Dossier> find(DossierCode code);

    /** By the random token of its QR code. */
    Optional<Dossier> findByToken(String trackingToken);

    /** The dossiers of a person, newest first. */
    List<Dossier> ownedBy(AccountId person);

    /** The history of a dossier, oldest first. */
    List<HistoryEntry> historyOf(DossierCode code);

    /** The papers handed in, in the order in which they came. */
    List<SubmittedPaper> papersOf(DossierCode code);
}
