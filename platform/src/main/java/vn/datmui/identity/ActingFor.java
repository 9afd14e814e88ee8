package vn.datmui.identity;

import java.util.Set;
import java.util.UUID;
import vn.datmui.kernel.AccountId;

/**
 * For whom a person acts in this session, by a mandate that holds today.
 *
 * @param procedures codes of the procedures to which it is limited; empty for every procedure
 */
public record ActingFor(UUID mandate, AccountId represented, String name, Set<String> procedures) {

    public ActingFor {
        procedures = Set.copyOf(procedures);
    }

    public boolean covers(String procedure) {
        return procedures.isEmpty() || procedures.contains(procedure);
    }
}
