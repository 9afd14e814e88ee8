package vn.datmui.documents.assignments;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.datmui.documents.IncomingId;
import vn.datmui.documents.assignments.store.AssignmentTable;
import vn.datmui.documents.incoming.OpenWork;
import vn.datmui.documents.incoming.Recording;
import vn.datmui.exchange.Actor;
import vn.datmui.kernel.AccountId;

/** The tasks of a document, ended with it. */
@Component
class WorkOnDocuments implements OpenWork {

    private final AssignmentTable tasks;
    private final Recording recording;
    private final TellingWorkers telling;
    private final Clock clock;

    WorkOnDocuments(AssignmentTable tasks, Recording recording, TellingWorkers telling, Clock clock) {
        this.tasks = tasks;
        this.recording = recording;
        this.telling = telling;
        this.clock = clock;
    }

    @Override
    public boolean goesOnFor(IncomingId document) {
        return tasks.of(document).stream().anyMatch(task -> task.state().isOpen());
    }

    @Override
    public List<AccountId> workingOn(IncomingId document) {
        return tasks.of(document).stream()
                .filter(task -> task.state().isOpen())
                .flatMap(task -> telling.workers(task).stream())
                .distinct()
                .toList();
    }

    @Override
    public void finishFor(IncomingId document, String result, Actor by) {
        eachOpen(document, task -> {
            tasks.end(task.id(), AssignmentState.DONE, 100, result, clock.instant());
            recording.record("assignment", task.id().value(), "done", result, by);
        });
    }

    @Override
    public void withdrawFor(IncomingId document, String reason, Actor by) {
        eachOpen(document, task -> {
            tasks.end(task.id(), AssignmentState.WITHDRAWN, task.percent(), reason, clock.instant());
            recording.record("assignment", task.id().value(), "withdraw", reason, by);
            telling.toWorkers(task, "withdrawn", reason);
        });
    }

    private void eachOpen(IncomingId document, Consumer<Assignment> ending) {
        tasks.of(document).stream()
                .filter(task -> task.state().isOpen())
                .flatMap(task -> tasks.lock(task.id()).stream())
                .filter(task -> task.state().isOpen())
                .forEach(ending);
    }
}
