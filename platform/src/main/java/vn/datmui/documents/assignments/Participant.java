package vn.datmui.documents.assignments;

import org.jspecify.annotations.Nullable;
import vn.datmui.documents.people.Standing;
import vn.datmui.kernel.OfficerId;

/**
 * A unit or person whom a task concerns.
 *
 * @param officer null for the unit as a whole; for the lead, whoever the head handed it on to
 */
public record Participant(
        Part part, String unit, String unitName, @Nullable OfficerId officer, String officerName) {

    public String name() {
        return officer == null ? unitName : officerName + " (" + unitName + ")";
    }

    /** Whether it is the person, or a unit for which the person answers. */
    public boolean concerns(Standing person) {
        return person.officer().equals(officer) || person.unitsLed().contains(unit);
    }
}
