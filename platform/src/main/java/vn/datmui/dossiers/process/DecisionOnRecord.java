package vn.datmui.dossiers.process;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.datmui.kernel.AccountId;

/**
 * A decision as it stays on record for ever, also when a later one has replaced it (Decree 61/2018, art. 21).
 *
 * @param ordinal 1 for the first decision of the dossier; the highest one is the last word
 * @param by who signed; null for decisions of before this was recorded
 */
public record DecisionOnRecord(
        int ordinal, Decision decision, @Nullable AccountId by, Instant at) {

    /** What a decision is worth today. */
    public enum Standing {
        /** It counts. */
        STANDS,
        /** The dossier was reopened because it was wrong; until a new one is signed. */
        UNDER_REVIEW,
        /** A later decision has taken its place. */
        REPLACED
    }

    /** @param all every decision of the dossier */
    public Standing standing(Dossier dossier, List<DecisionOnRecord> all) {
        if (ordinal < all.getLast().ordinal()) {
            return Standing.REPLACED;
        }
        return dossier.status().isOpen() ? Standing.UNDER_REVIEW : Standing.STANDS;
    }
}
