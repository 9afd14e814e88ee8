package vn.datmui.documents.assignments;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.datmui.documents.DocumentsProblem;
import vn.datmui.documents.IncomingId;
import vn.datmui.documents.assignments.store.AssignmentTable;
import vn.datmui.documents.assignments.store.EvidenceTable;
import vn.datmui.documents.assignments.store.TaskListTable;
import vn.datmui.documents.incoming.Happening;
import vn.datmui.documents.incoming.Scan;
import vn.datmui.documents.incoming.store.HappeningTable;
import vn.datmui.documents.people.Standing;

/** Reading the tasks; those of others are not there. */
@Component
public class ReadingAssignments {

    public static final int PAGE_SIZE = 15;

    private final AssignmentTable tasks;
    private final TaskListTable lists;
    private final EvidenceTable evidence;
    private final HappeningTable happenings;
    private final Clock clock;

    ReadingAssignments(
            AssignmentTable tasks,
            TaskListTable lists,
            EvidenceTable evidence,
            HappeningTable happenings,
            Clock clock) {
        this.tasks = tasks;
        this.lists = lists;
        this.evidence = evidence;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** A page of a list, how many there are, and how much lies in each view. */
    public record Found(List<Assignment> rows, int total, Map<AssignmentView, Integer> counts, List<LateUnit> late) {}

    /** A task with its evidence and history. */
    public record Whole(Assignment task, List<Scan> evidence, List<Happening> history) {}

    public Found find(AssignmentView view, int page, Standing by) {
        var now = clock.instant();
        return new Found(
                lists.find(view, by, now, page, PAGE_SIZE),
                lists.count(view, by, now),
                lists.counts(by, now),
                view == AssignmentView.LATE ? lists.lateByUnit(by, now) : List.of());
    }

    public Whole whole(AssignmentId id, Standing by) {
        var task = tasks.find(id).filter(one -> one.concerns(by)).orElseThrow(DocumentsProblem::unknown);
        return new Whole(task, evidence.of(id), happenings.of(id.value()));
    }

    public Scan proof(AssignmentId id, int ordinal, Standing by) {
        return whole(id, by).evidence().stream()
                .filter(file -> file.ordinal() == ordinal)
                .findFirst()
                .orElseThrow(DocumentsProblem::unknown);
    }

    /** The tasks of a document that concern the person. */
    public List<Assignment> of(IncomingId document, Standing by) {
        return tasks.of(document).stream().filter(task -> task.concerns(by)).toList();
    }
}
