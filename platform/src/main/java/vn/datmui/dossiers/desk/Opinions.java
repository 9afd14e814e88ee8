package vn.datmui.dossiers.desk;

import java.util.List;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.kernel.AccountId;

/** The opinions of officers on dossiers; added, never changed. */
public interface Opinions {

    /** Oldest first. */
    List<Opinion> of(DossierCode code);

    void add(DossierCode code, AccountId by, Opinion opinion);
}
