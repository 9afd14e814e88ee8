package vn.datmui.documents.incoming;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.documents.DocumentsProblem;
import vn.datmui.documents.IncomingDocument;
import vn.datmui.documents.IncomingDocuments;
import vn.datmui.documents.IncomingId;
import vn.datmui.documents.OutgoingReference;
import vn.datmui.documents.incoming.store.HappeningTable;
import vn.datmui.documents.incoming.store.IncomingTable;
import vn.datmui.documents.incoming.store.ScanTable;
import vn.datmui.documents.incoming.store.SearchTable;
import vn.datmui.documents.people.Standing;
import vn.datmui.documents.people.Standings;
import vn.datmui.exchange.Actor;
import vn.datmui.exchange.Conversation;
import vn.datmui.exchange.Exchange;
import vn.datmui.files.FileId;
import vn.datmui.files.Files;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.AgencyCode;

/** Reading the incoming documents; what a person may not see is not there. */
@Component
public class ReadingIncoming implements IncomingDocuments {

    private static final int MOST_IN_REGISTER = 5_000;

    private final IncomingTable documents;
    private final SearchTable search;
    private final ScanTable scans;
    private final HappeningTable happenings;
    private final Handling handling;
    private final Standings standings;
    private final Exchange exchange;
    private final Files files;
    private final Clock clock;

    ReadingIncoming(
            IncomingTable documents,
            SearchTable search,
            ScanTable scans,
            HappeningTable happenings,
            Handling handling,
            Standings standings,
            Exchange exchange,
            Files files,
            Clock clock) {
        this.documents = documents;
        this.search = search;
        this.scans = scans;
        this.happenings = happenings;
        this.handling = handling;
        this.standings = standings;
        this.exchange = exchange;
        this.files = files;
        this.clock = clock;
    }

    /** A page of the list, how many there are at least, and how much waits in the views. */
    public record Found(List<IncomingDocument> rows, int total, Map<IncomingView, Integer> counts) {}

    /** A document with all that belongs to it. */
    public record Whole(
            IncomingDocument document,
            List<Scan> files,
            List<Happening> history,
            @Nullable Conversation conversation) {}

    @Override
    public Optional<IncomingDocument> find(IncomingId id) {
        return documents.find(id);
    }

    @Override
    public Optional<IncomingDocument> find(IncomingId id, SignedIn me) {
        return search.isSeen(id, standings.of(me)) ? documents.find(id) : Optional.empty();
    }

    @Override
    @Transactional
    public void answered(IncomingId id, OutgoingReference answer, Actor by) {
        handling.answered(id, answer, by);
    }

    public IncomingDocument seen(IncomingId id, Standing by) {
        return documents
                .find(id)
                .filter(document -> search.isSeen(document.id(), by))
                .orElseThrow(DocumentsProblem::unknown);
    }

    public Found find(IncomingFilter filter, Standing person) {
        var now = clock.instant();
        var by = person.isOffice() ? search.withDocuments(person) : person;
        return new Found(search.find(filter, by, now), search.count(filter, by, now), search.counts(by, now));
    }

    public Whole whole(IncomingId id, Standing by) {
        var document = seen(id, by);
        var conversation = document.conversation();
        return new Whole(
                document,
                filesOf(document),
                happenings.of(id.value()),
                conversation == null ? null : exchange.get(conversation));
    }

    public List<Scan> filesOf(IncomingDocument document) {
        var conversation = document.conversation();
        return conversation == null
                ? scans.of(document.id())
                : exchange.filesOf(conversation).stream()
                        .map(file -> new Scan(
                                file.ordinal(),
                                file.file(),
                                file.name(),
                                file.contentType(),
                                file.size(),
                                file.sha256()))
                        .toList();
    }

    public Scan file(IncomingId id, int ordinal, Standing by) {
        return filesOf(seen(id, by)).stream()
                .filter(file -> file.ordinal() == ordinal)
                .findFirst()
                .orElseThrow(DocumentsProblem::unknown);
    }

    public InputStream open(FileId file) {
        return files.open(file);
    }

    /** One line of the printed register. */
    public record RegisterLine(IncomingDocument document, String receivers) {}

    /** The register of incoming documents between two days (Decree 30/2020/NĐ-CP, art. 22(3)). */
    public List<RegisterLine> register(AgencyCode agency, LocalDate from, LocalDate to) {
        var receivers = search.receivers(agency, from, to);
        return search.register(agency, from, to, MOST_IN_REGISTER).stream()
                .map(document -> new RegisterLine(document, receivers.getOrDefault(document.id(), "")))
                .toList();
    }
}
