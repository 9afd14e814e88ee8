package vn.datmui.documents.demonstration;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.datmui.documents.DocumentType;
import vn.datmui.documents.IncomingDocument;
import vn.datmui.documents.IncomingId;
import vn.datmui.documents.OutgoingReference;
import vn.datmui.documents.Urgency;
import vn.datmui.documents.assignments.AssignmentId;
import vn.datmui.documents.assignments.Giving;
import vn.datmui.documents.assignments.Task;
import vn.datmui.documents.assignments.Working;
import vn.datmui.documents.incoming.DutyClocks;
import vn.datmui.documents.incoming.Entry;
import vn.datmui.documents.incoming.Facts;
import vn.datmui.documents.incoming.Handling;
import vn.datmui.documents.incoming.Receiving;
import vn.datmui.documents.incoming.store.SampleTimes;
import vn.datmui.exchange.Secrecy;
import vn.datmui.files.Files;
import vn.datmui.files.StoredFile;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.DemonstrationPart;

/** Enters the sample documents and tasks and walks each as far as its row says. */
@Component
@ConditionalOnProperty(name = "datmui.demonstration.documents", havingValue = "true", matchIfMissing = true)
class DemonstrationDocuments implements DemonstrationPart {

    private static final List<String> STEPS = List.of("registered", "presented", "directed", "begun", "progressed");

    private final Receiving receiving;
    private final Handling handling;
    private final Giving giving;
    private final Working working;
    private final SampleOffice office;
    private final SampleTimes table;
    private final DutyClocks clocks;
    private final Files files;
    private final Clock clock;

    DemonstrationDocuments(
            Receiving receiving,
            Handling handling,
            Giving giving,
            Working working,
            SampleOffice office,
            SampleTimes table,
            DutyClocks clocks,
            Files files,
            Clock clock) {
        this.receiving = receiving;
        this.handling = handling;
        this.giving = giving;
        this.working = working;
        this.office = office;
        this.table = table;
        this.clocks = clocks;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public int floor() {
        return 5;
    }

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public void load() {
        var scan = files.keep(SampleRows.bytes("van-ban-den.pdf"), "van-ban-den.pdf", "application/pdf");
        SampleRows.of("incoming.tsv").forEach(row -> document(row, scan));
        SampleRows.of("tasks.tsv").forEach(this::task);
    }

    private void document(String[] row, StoredFile scan) {
        var agency = new AgencyCode(row[0]);
        var id = entered(agency, row, scan).id();
        var arrived = daysAgo(Integer.parseInt(row[7]));
        boolean urgent = !row[6].equals("NORMAL");
        table.cameAt(id, arrived, clocks.officeActsBy(arrived, urgent));
        var howFar = row[8];
        if (reaches(howFar, "presented")) {
            var leader = office.leader(agency);
            handling.present(id, leader.officer(), "", office.clerk(agency).actor());
            if (reaches(howFar, "directed")) {
                work(agency, directed(agency, id, row), id, howFar, row[9]);
            }
        }
    }

    private IncomingDocument entered(AgencyCode agency, String[] row, StoredFile scan) {
        var type = DocumentType.valueOf(row[2]);
        var day = LocalDate.now(clock).minusDays(Integer.parseInt(row[7]) + 1L);
        var facts = new Facts(
                row[1],
                day,
                "",
                row[3],
                type,
                type.printedName(),
                row[4],
                row[5],
                Urgency.valueOf(row[6]),
                1,
                "",
                null);
        var entry = receiving.enterPaper(
                agency, facts, Secrecy.NONE, scan, true, office.clerk(agency).actor());
        return switch (entry) {
            case Entry.Registered done -> done.document();
            case Entry.Alike alike -> alike.documents().getFirst();
        };
    }

    private AssignmentId directed(AgencyCode agency, IncomingId id, String[] row) {
        var unit = "unit:" + agency + "/" + row[9];
        boolean toKnow = row[8].equals("informed");
        var task = new Task(
                "",
                toKnow ? "" : "Chủ trì tham mưu, báo cáo kết quả đúng hạn.",
                toKnow ? "" : unit,
                List.of(),
                toKnow ? List.of(unit) : List.of(),
                toKnow ? null : inDays(Integer.parseInt(row[10])),
                row[8].equals("reported"));
        return giving.direct(id, task, office.leader(agency));
    }

    private void task(String[] row) {
        var agency = new AgencyCode(row[0]);
        var task = new Task(
                row[1],
                row[2],
                "unit:" + agency + "/" + row[3],
                List.of(),
                List.of(),
                inDays(Integer.parseInt(row[4])),
                true);
        var id = giving.give(task, office.leader(agency));
        work(agency, id, null, row[5], row[3]);
    }

    private void work(
            AgencyCode agency, AssignmentId task, @Nullable IncomingId document, String howFar, String unitKind) {
        if (!reaches(howFar, "begun") || howFar.equals("informed")) {
            return;
        }
        var head = office.head(agency, unitKind);
        working.start(task, head);
        switch (howFar) {
            case "progressed" -> working.progress(task, 60, "Đã tổng hợp số liệu của các ấp.", List.of(), head);
            case "time-asked" -> working.askForTime(task, inDays(8), "Chờ kết quả khảo sát thực địa.", head);
            case "reported", "done" -> working.finish(task, "Đã báo cáo bằng văn bản.", List.of(), head);
            case "answered" ->
                handling.answered(
                        Objects.requireNonNull(document),
                        new OutgoingReference(
                                UUID.nameUUIDFromBytes(task.toString().getBytes(StandardCharsets.UTF_8)),
                                "35/BC-UBND",
                                LocalDate.now(clock),
                                "Báo cáo kết quả"),
                        office.clerk(agency).actor());
            default -> {
                // begun only
            }
        }
    }

    /** Every state that is none of the first steps lies behind them. */
    private static boolean reaches(String howFar, String step) {
        int place = STEPS.indexOf(howFar);
        return place < 0 || place >= STEPS.indexOf(step);
    }

    private Instant daysAgo(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }

    private Instant inDays(int days) {
        return clocks.endOf(LocalDate.now(clock).plusDays(days));
    }
}
