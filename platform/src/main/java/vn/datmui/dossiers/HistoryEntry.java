package vn.datmui.dossiers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a dossier's own history, from which the control sheet (form 05) and the timeline are made. Never changed.
 *
 * @param stepId the step that was left; null outside the process plan
 * @param byName who acted, as known then; empty when the system did
 * @param fromUnit name of the unit that had it; empty at the beginning
 * @param toUnit name of the unit that has it now
 * @param note reason or opinion; empty when there is none
 * @param stepDueAt when the step that was left had to be finished; null when it had no limit
 */
public record HistoryEntry(
        Instant at,
        Trigger trigger,
        Status status,
        @Nullable String stepId,
        String byName,
        String fromUnit,
        String toUnit,
        String note,
        @Nullable Instant stepDueAt) {

    /** Whether the step was left in time; steps without limit always are. */
    public boolean inTime() {
        return stepDueAt == null || !at.isAfter(stepDueAt);
    }
}
