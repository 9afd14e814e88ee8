package vn.datmui.documents.assignments;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.documents.DocumentsProblem;
import vn.datmui.documents.IncomingDocument;
import vn.datmui.documents.IncomingDocuments;
import vn.datmui.documents.IncomingId;
import vn.datmui.documents.Urgency;
import vn.datmui.documents.assignments.store.AssignmentTable;
import vn.datmui.documents.incoming.Handling;
import vn.datmui.documents.incoming.Recording;
import vn.datmui.documents.people.Desks;
import vn.datmui.documents.people.Standing;
import vn.datmui.kernel.AgencyCode;

/** The leader says who does what by when: on a document (Decree 30/2020/NĐ-CP, art. 23(2), (4)), or of their own accord. */
@Component
public class Giving {

    private final AssignmentTable tasks;
    private final IncomingDocuments documents;
    private final Handling handling;
    private final Desks desks;
    private final Recording recording;
    private final TellingWorkers telling;
    private final Clock clock;

    Giving(
            AssignmentTable tasks,
            IncomingDocuments documents,
            Handling handling,
            Desks desks,
            Recording recording,
            TellingWorkers telling,
            Clock clock) {
        this.tasks = tasks;
        this.documents = documents;
        this.handling = handling;
        this.desks = desks;
        this.recording = recording;
        this.telling = telling;
        this.clock = clock;
    }

    /**
     * A directive on a document: by a leader of its agency, or by the clerk straight on where the rules say who handles it. What is
     * for information only is done with the directive.
     */
    @Transactional
    public AssignmentId direct(IncomingId id, Task task, Standing by) {
        var document = documents.find(id).orElseThrow(DocumentsProblem::unknown);
        by.requireOfficeOf(document.agency());
        var participants = participants(task, document.agency());
        var lead = participants.getFirst();
        handling.assign(id, lead.name(), task.words(), task.dueAt(), by.actor());
        var given = open(document.agency(), document, document.subject(), document.urgency(), task, participants, by);
        if (given.state() == AssignmentState.DONE) {
            handling.finishIfNothingGoesOn(id, "", by.actor());
        }
        return given.id();
    }

    /** A free task: by the leader to anybody in the agency, by the head of a unit inside it. */
    @Transactional
    public AssignmentId give(Task task, Standing by) {
        var participants = participants(task, by.agency());
        boolean inside = participants.stream().allMatch(one -> by.unitsLed().contains(one.unit()));
        if (!by.isLeaderOf(by.agency()) && !inside) {
            throw DocumentsProblem.notYourPart();
        }
        return open(by.agency(), null, task.title(), Urgency.NORMAL, task, participants, by)
                .id();
    }

    private Assignment open(
            AgencyCode agency,
            @Nullable IncomingDocument document,
            String title,
            Urgency urgency,
            Task task,
            List<Participant> participants,
            Standing by) {
        var now = clock.instant();
        boolean toKnow = task.lead().isBlank();
        Instant doneAt = toKnow ? now : null;
        var given = new Assignment(
                AssignmentId.fresh(),
                agency,
                document == null ? null : document.id(),
                title,
                task.words(),
                by.me().account(),
                by.me().fullName(),
                now,
                toKnow ? null : task.dueAt(),
                toKnow ? AssignmentState.DONE : AssignmentState.GIVEN,
                toKnow ? 100 : 0,
                task.confirmed(),
                urgency,
                null,
                "",
                "",
                doneAt,
                "",
                0,
                participants);
        tasks.open(given);
        recording.record("assignment", given.id().value(), "give", names(participants), by.actor());
        telling.given(given);
        return given;
    }

    private static String names(List<Participant> participants) {
        return participants.stream()
                .map(Participant::name)
                .reduce((a, b) -> a + "; " + b)
                .orElse("");
    }

    /** Each once, in the highest part; at least one. */
    private List<Participant> participants(Task task, AgencyCode agency) {
        var found = new ArrayList<Participant>();
        var keys = new HashSet<String>();
        if (!task.lead().isBlank() && keys.add(task.lead())) {
            found.add(participant(Part.LEAD, task.lead(), agency));
        }
        task.cooperating().stream()
                .filter(keys::add)
                .forEach(key -> found.add(participant(Part.COOPERATE, key, agency)));
        task.informed().stream().filter(keys::add).forEach(key -> found.add(participant(Part.INFORM, key, agency)));
        if (found.isEmpty()) {
            throw DocumentsProblem.notInAgency();
        }
        return found;
    }

    private Participant participant(Part part, String key, AgencyCode agency) {
        var desk = desks.named(key, agency);
        return new Participant(part, desk.unit(), desk.unitName(), desk.officer(), desk.officerName());
    }
}
