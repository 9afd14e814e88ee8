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

    private static final String IN_PLACE_OF = ", thay mặt ";

    /** How history, forms and the record of acts name somebody who acts for a colleague who is away. */
    static String inPlaceOf(String deputy, String absent) {
        return deputy + IN_PLACE_OF + absent;
    }

    static boolean isInPlaceOfAnother(String name) {
        return name.contains(IN_PLACE_OF);
    }
}
