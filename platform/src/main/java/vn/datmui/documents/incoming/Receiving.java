package vn.datmui.documents.incoming;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.documents.DocumentType;
import vn.datmui.documents.IncomingDocument;
import vn.datmui.documents.IncomingId;
import vn.datmui.documents.SecretsStayOut;
import vn.datmui.documents.Urgency;
import vn.datmui.documents.incoming.store.IncomingTable;
import vn.datmui.documents.incoming.store.ScanTable;
import vn.datmui.documents.people.Desks;
import vn.datmui.exchange.Actor;
import vn.datmui.exchange.Conversation;
import vn.datmui.exchange.Direction;
import vn.datmui.exchange.Secrecy;
import vn.datmui.files.StoredFile;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.Role;

/** Documents come in: by the axis, or on paper at the desk (Decree 30/2020/NĐ-CP, art. 21). */
@Component
public class Receiving {

    private static final String ARRIVE = "arrive";

    private final IncomingTable documents;
    private final ScanTable scans;
    private final Registering registering;
    private final SecretsStayOut secrets;
    private final DutyClocks clocks;
    private final Recording recording;
    private final Telling telling;
    private final Desks desks;
    private final Clock clock;

    Receiving(
            IncomingTable documents,
            ScanTable scans,
            Registering registering,
            SecretsStayOut secrets,
            DutyClocks clocks,
            Recording recording,
            Telling telling,
            Desks desks,
            Clock clock) {
        this.documents = documents;
        this.scans = scans;
        this.registering = registering;
        this.secrets = secrets;
        this.clocks = clocks;
        this.recording = recording;
        this.telling = telling;
        this.desks = desks;
        this.clock = clock;
    }

    /** What is or may be the same document, already in the books of the agency. */
    public List<IncomingDocument> alike(AgencyCode agency, Facts facts) {
        return documents.alike(agency, facts, IncomingId.fresh());
    }

    /**
     * Enters a paper document and puts it into the register in the same breath.
     *
     * @param knownAlike whether the clerk has seen that there are documents like it, and goes on
     * @return empty when there are such documents and the clerk has not seen it
     */
    @Transactional
    public Entry enterPaper(
            AgencyCode agency, Facts facts, Secrecy declared, @Nullable StoredFile scan, boolean knownAlike, Actor by) {
        secrets.check(agency, Direction.IN, declared, facts.subject(), by);
        documents.lockNumber(agency, facts.code());
        var alike = documents.alike(agency, facts, IncomingId.fresh());
        if (!alike.isEmpty() && !knownAlike) {
            return new Entry.Alike(alike);
        }
        var id = IncomingId.fresh();
        var now = clock.instant();
        documents.open(
                id,
                agency,
                null,
                facts,
                now,
                clocks.dayOf(now).getYear(),
                clocks.officeActsBy(now, facts.urgency().isUrgent()));
        if (scan != null) {
            scans.add(id, scan);
        }
        recording.record("incoming", id.value(), ARRIVE, "", by);
        return new Entry.Registered(registering.register(id, true, by));
    }

    /** Opens the document of a conversation; one that is open already stays as it is. */
    @Transactional
    public void fromAxis(Conversation came) {
        var id = IncomingId.fresh();
        var urgent = came.isUrgent();
        var by = clocks.officeActsBy(came.openedAt(), urgent);
        if (documents.open(
                id,
                came.agency(),
                came.id(),
                facts(came),
                came.openedAt(),
                clocks.dayOf(came.openedAt()).getYear(),
                by)) {
            recording.record("incoming", id.value(), ARRIVE, came.peerName(), Actor.SYSTEM);
            if (urgent) {
                documents
                        .find(id)
                        .ifPresent(document -> telling.about(
                                document, "urgent", desks.accountsOf(Role.CLERK, came.agency()), came.peerName()));
            }
        }
    }

    static Facts facts(Conversation came) {
        var type = DocumentType.named(came.typeName());
        return new Facts(
                came.code(),
                came.promulgated(),
                came.peer(),
                came.peerName(),
                type.orElse(null),
                type.map(DocumentType::printedName).orElse(came.typeName()),
                came.subject(),
                "",
                Urgency.ofPriority(came.priority()),
                1,
                "",
                null);
    }
}
