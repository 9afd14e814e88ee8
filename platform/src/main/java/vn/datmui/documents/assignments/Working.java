package vn.datmui.documents.assignments;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.documents.DocumentsProblem;
import vn.datmui.documents.assignments.store.AssignmentTable;
import vn.datmui.documents.assignments.store.EvidenceTable;
import vn.datmui.documents.incoming.Handling;
import vn.datmui.documents.incoming.Recording;
import vn.datmui.documents.people.Desks;
import vn.datmui.documents.people.Standing;
import vn.datmui.files.StoredFile;

/** What those do who have a task: begin, hand on inside the unit, report progress with evidence, ask for time, report the end. */
@Component
public class Working {

    private static final String ASSIGNMENT = "assignment";
    private static final int WHOLE = 100;

    private final AssignmentTable tasks;
    private final EvidenceTable evidence;
    private final Handling handling;
    private final Desks desks;
    private final Recording recording;
    private final TellingWorkers telling;
    private final Holding holding;
    private final Clock clock;

    Working(
            AssignmentTable tasks,
            EvidenceTable evidence,
            Handling handling,
            Desks desks,
            Recording recording,
            TellingWorkers telling,
            Holding holding,
            Clock clock) {
        this.tasks = tasks;
        this.evidence = evidence;
        this.handling = handling;
        this.desks = desks;
        this.recording = recording;
        this.telling = telling;
        this.holding = holding;
        this.clock = clock;
    }

    @Transactional
    public void start(AssignmentId id, Standing by) {
        var task = ledBy(id, by);
        if (task.state() == AssignmentState.GIVEN) {
            begin(task, by);
            recording.record(ASSIGNMENT, id.value(), "begin", "", by.actor());
        }
    }

    private void begin(Assignment task, Standing by) {
        tasks.move(task.id(), AssignmentState.IN_PROGRESS, task.percent());
        var incoming = task.incoming();
        if (incoming != null) {
            handling.start(incoming, by.actor());
        }
    }

    /** The head of the lead unit gives it to somebody in the unit. */
    @Transactional
    public void handOn(AssignmentId id, String deskKey, Standing by) {
        var task = ledBy(id, by);
        var lead = task.lead().orElseThrow();
        var desk = desks.named(deskKey, task.agency());
        var officer = desk.officer();
        if (!by.unitsLed().contains(lead.unit())
                || officer == null
                || !desk.unit().equals(lead.unit())) {
            throw DocumentsProblem.notYourPart();
        }
        tasks.handOn(id, officer, desk.officerName());
        recording.record(ASSIGNMENT, id.value(), "hand-on", desk.officerName(), by.actor());
        desks.accountOf(officer)
                .ifPresent(account -> telling.handedOn(task, account, by.me().fullName()));
    }

    /** Those who help report too; only the lead says how far it is. */
    @Transactional
    public void progress(AssignmentId id, int percent, String words, List<StoredFile> proofs, Standing by) {
        var task = workOf(id, by);
        requireWithWorkers(task);
        var now = clock.instant();
        proofs.forEach(file -> evidence.add(id, file, now, by.me().fullName()));
        if (task.isLedBy(by)) {
            if (task.state() == AssignmentState.GIVEN) {
                begin(task, by);
            }
            tasks.move(id, AssignmentState.IN_PROGRESS, Math.min(WHOLE - 1, Math.max(0, percent)));
        }
        recording.record(ASSIGNMENT, id.value(), "progress", words, by.actor());
    }

    /** Asks its giver for a later due date. */
    @Transactional
    public void askForTime(AssignmentId id, Instant due, String reason, Standing by) {
        var task = ledBy(id, by);
        requireWithWorkers(task);
        requireReason(reason);
        tasks.askDue(id, due, reason, by.me().fullName());
        recording.record(ASSIGNMENT, id.value(), "ask-time", reason, by.actor());
        telling.toGiver(task, "time-asked", reason);
    }

    /** The lead reports the end: done at once, or when the giver has confirmed it. */
    @Transactional
    public void finish(AssignmentId id, String result, List<StoredFile> proofs, Standing by) {
        var task = ledBy(id, by);
        requireWithWorkers(task);
        requireReason(result);
        var now = clock.instant();
        proofs.forEach(file -> evidence.add(id, file, now, by.me().fullName()));
        if (task.state() == AssignmentState.GIVEN) {
            begin(task, by);
        }
        if (task.confirmed()) {
            tasks.report(id, result);
            recording.record(ASSIGNMENT, id.value(), "report", result, by.actor());
            telling.toGiver(task, "reported", result);
        } else {
            tasks.end(id, AssignmentState.DONE, WHOLE, result, now);
            recording.record(ASSIGNMENT, id.value(), "done", result, by.actor());
            endDocument(task, result, by);
        }
    }

    private void endDocument(Assignment task, String result, Standing by) {
        var incoming = task.incoming();
        if (incoming != null) {
            handling.finishIfNothingGoesOn(incoming, result, by.actor());
        }
    }

    private Assignment ledBy(AssignmentId id, Standing by) {
        var task = holding.hold(id, by);
        if (!task.isLedBy(by)) {
            throw DocumentsProblem.notYourPart();
        }
        return task;
    }

    private Assignment workOf(AssignmentId id, Standing by) {
        var task = holding.hold(id, by);
        if (!task.isWorkOf(by)) {
            throw DocumentsProblem.notYourPart();
        }
        return task;
    }

    private static void requireWithWorkers(Assignment task) {
        if (!task.state().isWithWorkers()) {
            throw DocumentsProblem.notNow(task.state().name());
        }
    }

    private static void requireReason(String words) {
        if (words.isBlank()) {
            throw DocumentsProblem.reasonMissing();
        }
    }
}
