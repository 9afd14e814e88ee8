package vn.datmui.dossiers.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.process.Dossier;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.AccountId;

/** Which officers have opened which dossiers last, and in which revision. */
public interface Openings {

    void note(SignedIn who, Dossier dossier, Instant at);

    /** The revisions in which the person saw the dossiers last; without those that they never opened. */
    Map<DossierCode, Integer> revisionsSeenBy(AccountId account, Set<DossierCode> codes);

    /** The names of the others who have opened it since that moment, as it still stands. */
    List<String> othersSince(Instant moment, AccountId account, Dossier dossier);
}
