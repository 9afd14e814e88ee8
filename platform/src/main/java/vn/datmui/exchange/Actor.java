package vn.datmui.exchange;

import org.jspecify.annotations.Nullable;
import vn.datmui.kernel.AccountId;

/**
 * Who acts: a person, or the system by itself.
 *
 * @param account null for the system
 */
public record Actor(@Nullable AccountId account, String name, String unit) {

    public static final Actor SYSTEM = new Actor(null, "", "");
}
