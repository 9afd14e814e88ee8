package vn.datmui.dossiers.process;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.datmui.kernel.Role;

/**
 * Where a dossier lies now.
 *
 * @param stepId the step of the process plan; null at the one-stop unit
 * @param role who of the unit acts on it there
 * @param stepDueAt when the step must be finished; null when it has no limit
 */
public record Place(
        @Nullable String stepId,
        String unitCode,
        String unitKind,
        String unitName,
        Role role,
        Instant since,
        @Nullable Instant stepDueAt) {

    Place dueAt(@Nullable Instant moment) {
        return new Place(stepId, unitCode, unitKind, unitName, role, since, moment);
    }
}
