package vn.datmui.documents.desk;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.datmui.documents.LeadersDeskCard;
import vn.datmui.documents.assignments.Assignment;
import vn.datmui.documents.assignments.AssignmentView;
import vn.datmui.documents.assignments.Participant;
import vn.datmui.documents.assignments.ReadingAssignments;
import vn.datmui.documents.people.Standings;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.AgencyCode;

/** Tasks that wait for their giver: reported as done, or more time asked for. */
@Component
class TasksCard implements LeadersDeskCard {

    private static final int PLACE = 30;
    private static final int SHOWN = 5;

    private final ReadingAssignments reading;
    private final Standings standings;
    private final Clock clock;

    TasksCard(ReadingAssignments reading, Standings standings, Clock clock) {
        this.reading = reading;
        this.standings = standings;
        this.clock = clock;
    }

    @Override
    public int place() {
        return PLACE;
    }

    @Override
    public Optional<Content> of(SignedIn leader, AgencyCode agency) {
        var found = reading.find(AssignmentView.DECIDE, 1, standings.of(leader));
        var now = clock.instant();
        return Optional.of(new Content(
                "documents.card.decide",
                found.total(),
                (int) found.rows().stream().filter(task -> task.isLate(now)).count(),
                "/desk/documents/assignments?view=decide",
                found.rows().stream()
                        .limit(SHOWN)
                        .map(task -> line(task, task.isLate(now)))
                        .toList()));
    }

    static Line line(Assignment task, boolean late) {
        return new Line(
                task.title(),
                task.lead().map(Participant::name).orElse(""),
                "/desk/documents/assignments/" + task.id(),
                task.urgency().isUrgent(),
                late);
    }
}
