package vn.datmui.documents.assignments;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.documents.DocumentsProblem;
import vn.datmui.documents.assignments.store.AssignmentTable;
import vn.datmui.documents.incoming.Handling;
import vn.datmui.documents.incoming.Recording;
import vn.datmui.documents.people.Standing;

/** What the giver of a task does with it: gives more time or not, confirms the end or sends it back, withdraws it. */
@Component
public class Overseeing {

    private static final String ASSIGNMENT = "assignment";
    private static final int WHOLE = 100;
    private static final int NEARLY = 90;

    private final AssignmentTable tasks;
    private final Handling handling;
    private final Recording recording;
    private final TellingWorkers telling;
    private final Holding holding;
    private final Clock clock;

    Overseeing(
            AssignmentTable tasks,
            Handling handling,
            Recording recording,
            TellingWorkers telling,
            Holding holding,
            Clock clock) {
        this.tasks = tasks;
        this.handling = handling;
        this.recording = recording;
        this.telling = telling;
        this.holding = holding;
        this.clock = clock;
    }

    @Transactional
    public void giveTime(AssignmentId id, Standing by) {
        var task = givenBy(id, by);
        var asked = task.askedDue();
        if (asked == null || !task.state().isOpen()) {
            throw DocumentsProblem.notNow(task.state().name());
        }
        due(task, asked);
        recording.record(ASSIGNMENT, id.value(), "give-time", "", by.actor());
        telling.toWorkers(task, "time-given", by.me().fullName());
    }

    private void due(Assignment task, Instant due) {
        tasks.due(task.id(), due);
        var incoming = task.incoming();
        if (incoming != null) {
            handling.due(incoming, due);
        }
    }

    @Transactional
    public void refuseTime(AssignmentId id, String reason, Standing by) {
        var task = givenBy(id, by);
        requireReason(reason);
        if (task.askedDue() == null) {
            throw DocumentsProblem.notNow(task.state().name());
        }
        tasks.askDue(id, null, "", "");
        recording.record(ASSIGNMENT, id.value(), "refuse-time", reason, by.actor());
        telling.toWorkers(task, "time-refused", reason);
    }

    @Transactional
    public void confirm(AssignmentId id, Standing by) {
        var task = givenBy(id, by);
        requireReported(task);
        tasks.end(id, AssignmentState.DONE, WHOLE, task.result(), clock.instant());
        recording.record(ASSIGNMENT, id.value(), "confirm", "", by.actor());
        telling.toWorkers(task, "confirmed", by.me().fullName());
        var incoming = task.incoming();
        if (incoming != null) {
            handling.finishIfNothingGoesOn(incoming, task.result(), by.actor());
        }
    }

    @Transactional
    public void sendBack(AssignmentId id, String reason, Standing by) {
        var task = givenBy(id, by);
        requireReported(task);
        requireReason(reason);
        tasks.move(id, AssignmentState.IN_PROGRESS, NEARLY);
        recording.record(ASSIGNMENT, id.value(), "send-back", reason, by.actor());
        telling.toWorkers(task, "sent-back", reason);
    }

    @Transactional
    public void withdraw(AssignmentId id, String reason, Standing by) {
        var task = givenBy(id, by);
        requireReason(reason);
        if (!task.state().isOpen()) {
            throw DocumentsProblem.notNow(task.state().name());
        }
        tasks.end(id, AssignmentState.WITHDRAWN, task.percent(), reason, clock.instant());
        recording.record(ASSIGNMENT, id.value(), "withdraw", reason, by.actor());
        telling.toWorkers(task, "withdrawn", reason);
    }

    private Assignment givenBy(AssignmentId id, Standing by) {
        var task = holding.hold(id, by);
        if (!task.isGivenBy(by)) {
            throw DocumentsProblem.notYourPart();
        }
        return task;
    }

    private static void requireReported(Assignment task) {
        if (task.state() != AssignmentState.REPORTED) {
            throw DocumentsProblem.notNow(task.state().name());
        }
    }

    private static void requireReason(String words) {
        if (words.isBlank()) {
            throw DocumentsProblem.reasonMissing();
        }
    }
}
