package vn.datmui.documents.desk;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.datmui.documents.LeadersDeskCard;
import vn.datmui.documents.assignments.AssignmentView;
import vn.datmui.documents.assignments.ReadingAssignments;
import vn.datmui.documents.people.Standings;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.AgencyCode;

/** Tasks of the agency whose due date has passed, worst first. */
@Component
class LateTasksCard implements LeadersDeskCard {

    private static final int PLACE = 50;
    private static final int SHOWN = 3;

    private final ReadingAssignments reading;
    private final Standings standings;

    LateTasksCard(ReadingAssignments reading, Standings standings) {
        this.reading = reading;
        this.standings = standings;
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Optional<Content> of(SignedIn leader, AgencyCode agency) {
        var found = reading.find(AssignmentView.LATE, 1, standings.of(leader));
        return Optional.of(new Content(
                "documents.card.late-tasks",
                found.total(),
                found.total(),
                "/desk/documents/assignments?view=late",
                found.rows().stream()
                        .limit(SHOWN)
                        .map(task -> TasksCard.line(task, true))
                        .toList()));
    }
}
