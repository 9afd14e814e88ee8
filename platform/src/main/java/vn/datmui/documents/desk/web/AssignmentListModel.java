package vn.datmui.documents.desk.web;

import java.time.Instant;
import vn.datmui.documents.assignments.Assignment;
import vn.datmui.documents.assignments.AssignmentView;
import vn.datmui.documents.assignments.ReadingAssignments;
import vn.datmui.documents.assignments.ReadingAssignments.Found;
import vn.datmui.documents.people.Standing;

/** The model of a list of tasks. */
public record AssignmentListModel(
        AssignmentView view, Found found, int page, Standing standing, String done, Instant now) {

    public int pages() {
        return Math.max(1, Math.ceilDiv(found.total(), ReadingAssignments.PAGE_SIZE));
    }

    public String address(AssignmentView other) {
        return "/desk/documents/assignments?view=" + other.slug();
    }

    public boolean isLate(Assignment task) {
        return task.isLate(now);
    }

    /** Whether the person may give tasks at all. */
    public boolean mayGive() {
        return !standing.leaderOf().isEmpty() || !standing.unitsLed().isEmpty();
    }
}
