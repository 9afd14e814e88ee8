package vn.datmui.dossiers.process;

import org.jspecify.annotations.Nullable;
import vn.datmui.kernel.AccountId;

/**
 * Who acts on a dossier, as the history names them.
 *
 * @param account null when the system acts by itself
 */
public record Actor(@Nullable AccountId account, String name) {

    /** The system, for acts that time brings. */
    static final Actor SYSTEM = new Actor(null, "");
}
