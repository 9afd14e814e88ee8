package vn.datmui.documents.people;

import org.jspecify.annotations.Nullable;
import vn.datmui.kernel.OfficerId;

/**
 * To whom something can be given in an agency: a unit, or a person in it.
 *
 * @param officer null for the unit as a whole
 */
public record Desk(String unit, String unitName, @Nullable OfficerId officer, String officerName, String title) {

    /** How a form names it. */
    public String key() {
        return officer == null ? "unit:" + unit : "officer:" + officer + "@" + unit;
    }

    /** As people say it. */
    public String name() {
        return officer == null ? unitName : officerName + " (" + unitName + ")";
    }
}
