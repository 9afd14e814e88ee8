package vn.datmui.documents.incoming;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.documents.DocumentsProblem;
import vn.datmui.documents.IncomingDocument;
import vn.datmui.documents.IncomingId;
import vn.datmui.documents.IncomingState;
import vn.datmui.documents.OutgoingReference;
import vn.datmui.documents.Urgency;
import vn.datmui.documents.incoming.store.IncomingTable;
import vn.datmui.documents.people.Desks;
import vn.datmui.exchange.Actor;
import vn.datmui.exchange.Answer;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.OfficerId;
import vn.datmui.kernel.Role;

/** From the register to the end: presented, assigned, in progress, done. Each step tells the sender where it came from the axis. */
@Component
public class Handling {

    private static final String INCOMING = "incoming";

    private final IncomingTable documents;
    private final ObjectProvider<OpenWork> work;
    private final Reporting reporting;
    private final Recording recording;
    private final Telling telling;
    private final DutyClocks clocks;
    private final Desks desks;
    private final Clock clock;

    Handling(
            IncomingTable documents,
            ObjectProvider<OpenWork> work,
            Reporting reporting,
            Recording recording,
            Telling telling,
            DutyClocks clocks,
            Desks desks,
            Clock clock) {
        this.documents = documents;
        this.work = work;
        this.reporting = reporting;
        this.recording = recording;
        this.telling = telling;
        this.clocks = clocks;
        this.desks = desks;
        this.clock = clock;
    }

    /** Before the leader (Decree 30/2020/NĐ-CP, art. 23(1)). */
    @Transactional
    public void present(IncomingId id, OfficerId leader, String words, Actor by) {
        var document = lock(id);
        IncomingStep.PRESENT.require(document);
        if (desks.leadersOf(document.agency()).stream()
                .noneMatch(post -> post.officer().equals(leader))) {
            throw DocumentsProblem.notInAgency();
        }
        documents.present(id, leader, clock.instant());
        var name = desks.nameOf(leader);
        recording.record(INCOMING, id.value(), "present", words.isBlank() ? name : name + ": " + words, by);
        telling.about(
                document,
                document.urgency().isUrgent() ? "presented-urgent" : "presented",
                desks.accountOf(leader).stream().toList(),
                document.senderName());
    }

    /**
     * A directive says who has it.
     *
     * @param lead the name of the lead, for the sender and the register
     */
    @Transactional
    public IncomingDocument assign(IncomingId id, String lead, String words, @Nullable Instant dueAt, Actor by) {
        var document = lock(id);
        IncomingStep.DIRECT.require(document);
        var after = document.state() == IncomingState.IN_PROGRESS ? IncomingState.IN_PROGRESS : IncomingState.ASSIGNED;
        documents.direct(id, after, dueAt, lead);
        reporting.tell(document, new Answer.Assign(lead), by);
        recording.record(INCOMING, id.value(), "direct", words.isBlank() ? lead : lead + ": " + words, by);
        return documents.find(id).orElseThrow();
    }

    /** Work has begun; repeated, it says nothing. */
    @Transactional
    public void start(IncomingId id, Actor by) {
        var document = lock(id);
        if (!IncomingStep.START.isOpenFor(document)) {
            return;
        }
        documents.move(id, IncomingState.IN_PROGRESS);
        reporting.tell(document, new Answer.Start(), by);
        recording.record(INCOMING, id.value(), "start", by.unit(), by);
    }

    /** Done, unless somebody still works on it; repeated, it says nothing. */
    @Transactional
    public void finishIfNothingGoesOn(IncomingId id, String result, Actor by) {
        var document = lock(id);
        boolean goesOn = work.stream().anyMatch(one -> one.goesOnFor(id));
        if (goesOn || !IncomingStep.FINISH.isOpenFor(document)) {
            return;
        }
        documents.end(id, IncomingState.DONE, "", clock.instant());
        reporting.tell(document, new Answer.Finish(), by);
        recording.record(INCOMING, id.value(), "finish", result, by);
    }

    /** The office ends what needs no handling, or what was handled outside; open tasks end with it. */
    @Transactional
    public void finish(IncomingId id, String result, Actor by) {
        if (result.isBlank()) {
            throw DocumentsProblem.reasonMissing();
        }
        IncomingStep.FINISH.require(lock(id));
        work.forEach(one -> one.finishFor(id, result, by));
        finishIfNothingGoesOn(id, result, by);
    }

    @Transactional
    public void answered(IncomingId id, OutgoingReference answer, Actor by) {
        var document = lock(id);
        if (document.answeredBy().equals(answer.code())) {
            return;
        }
        if (document.state() != IncomingState.DONE) {
            IncomingStep.FINISH.require(document);
            work.forEach(one -> one.finishFor(id, answer.code(), by));
            reporting.tell(document, new Answer.Finish(), by);
        }
        documents.answered(id, answer, clock.instant());
        recording.record(INCOMING, id.value(), "answer", answer.code(), by);
    }

    /** Another urgency: the clocks of the office run anew, and whoever has it hears at once when it became more urgent. */
    @Transactional
    public void urgency(IncomingId id, Urgency urgency, Actor by) {
        var document = lock(id);
        if (!document.state().isOpen()) {
            throw DocumentsProblem.notNow(document.state().name());
        }
        if (document.urgency() == urgency) {
            return;
        }
        var since = urgency.isUrgent() ? clock.instant() : document.arrivedAt();
        documents.urgency(id, urgency, clocks.officeActsBy(since, urgency.isUrgent()));
        recording.record(INCOMING, id.value(), "urgency", urgency.name(), by);
        if (urgency.compareTo(document.urgency()) > 0) {
            telling.about(documents.find(id).orElseThrow(), "urgent", havingIt(document), document.senderName());
        }
    }

    private List<AccountId> havingIt(IncomingDocument document) {
        return switch (document.state()) {
            case ARRIVED, REGISTERED -> desks.accountsOf(Role.CLERK, document.agency());
            case PRESENTED -> desks.accountsOf(Role.AGENCY_LEADER, document.agency());
            case ASSIGNED, IN_PROGRESS ->
                work.stream()
                        .flatMap(one -> one.workingOn(document.id()).stream())
                        .toList();
            case DONE, RETURNED, RECALLED, REPLACED -> List.of();
        };
    }

    /** The due date of a document follows that of its tasks. */
    @Transactional
    public void due(IncomingId id, Instant dueAt) {
        documents.due(id, dueAt);
    }

    /** Nobody else changes it until the transaction ends. */
    @Transactional
    public void hold(IncomingId id) {
        lock(id);
    }

    private IncomingDocument lock(IncomingId id) {
        return documents.lock(id).orElseThrow(DocumentsProblem::unknown);
    }
}
