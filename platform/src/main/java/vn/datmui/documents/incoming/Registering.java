package vn.datmui.documents.incoming;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.documents.DocumentsProblem;
import vn.datmui.documents.IncomingDocument;
import vn.datmui.documents.IncomingId;
import vn.datmui.documents.IncomingState;
import vn.datmui.documents.NumberAsked;
import vn.datmui.documents.Registers;
import vn.datmui.documents.incoming.store.IncomingTable;
import vn.datmui.exchange.Actor;
import vn.datmui.exchange.Answer;
import vn.datmui.exchange.Direction;

/**
 * The clerk's first decision: into the register with the next number, or back to its sender. Number, state, word to the sender and
 * record of the act are one transaction.
 */
@Component
public class Registering {

    private final IncomingTable documents;
    private final Registers registers;
    private final Reporting reporting;
    private final Recording recording;
    private final DutyClocks clocks;
    private final Clock clock;

    Registering(
            IncomingTable documents,
            Registers registers,
            Reporting reporting,
            Recording recording,
            DutyClocks clocks,
            Clock clock) {
        this.documents = documents;
        this.registers = registers;
        this.reporting = reporting;
        this.recording = recording;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** @param knownAlike as with paper */
    @Transactional
    public Entry enter(IncomingId id, boolean knownAlike, Actor by) {
        var document = documents.lock(id).orElseThrow(DocumentsProblem::unknown);
        IncomingStep.REGISTER.require(document);
        documents.lockNumber(document.agency(), document.code());
        var alike = documents.alike(document.agency(), facts(document), id);
        return alike.isEmpty() || knownAlike ? new Entry.Registered(register(id, true, by)) : new Entry.Alike(alike);
    }

    /** @param tells whether the sender still has to be told */
    @Transactional
    IncomingDocument register(IncomingId id, boolean tells, Actor by) {
        var document = documents.lock(id).orElseThrow(DocumentsProblem::unknown);
        IncomingStep.REGISTER.require(document);
        var now = clock.instant();
        var number = registers.give(
                new NumberAsked(document.agency(), Direction.IN, clocks.dayOf(now), null, id.value(), by));
        documents.register(id, number, now);
        if (tells) {
            reporting.tell(document, new Answer.Accept(), by);
        }
        recording.record("incoming", id.value(), "register", number.written() + "/" + number.year(), by);
        return documents.find(id).orElseThrow();
    }

    @Transactional
    public void sendBack(IncomingId id, String reason, Actor by) {
        if (reason.isBlank()) {
            throw DocumentsProblem.reasonMissing();
        }
        var document = documents.lock(id).orElseThrow(DocumentsProblem::unknown);
        IncomingStep.RETURN.require(document);
        documents.end(id, IncomingState.RETURNED, reason, clock.instant());
        reporting.tell(document, new Answer.Refuse(reason), by);
        recording.record("incoming", id.value(), "return", reason, by);
    }

    static Facts facts(IncomingDocument document) {
        return new Facts(
                document.code(),
                document.promulgated(),
                document.senderCode(),
                document.senderName(),
                document.type(),
                document.typeName(),
                document.subject(),
                document.field(),
                document.urgency(),
                document.copies(),
                document.note(),
                document.dueAt());
    }
}
