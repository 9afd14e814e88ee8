package vn.datmui.dossiers.process;

import java.time.Instant;
import java.util.Optional;
import vn.datmui.dossiers.DossierCode;

/** What the last act on each dossier changed, and which acts were taken back. Every method runs in the caller's transaction. */
public interface ActsToUndo {

    /** Keeps how the dossier still stands in the store, before the act is saved. */
    void remember(Dossier acting, LastAct act);

    Optional<LastAct> lastActOf(DossierCode code);

    /** The dossier as it stood before its last act. */
    Dossier before(Dossier now);

    /** Notes that the last act was taken back. */
    void forget(Dossier dossier, LastAct undone, Instant at);

    /** Whether the act of that moment was taken back. */
    boolean wasUndone(DossierCode code, Instant actedAt);
}
