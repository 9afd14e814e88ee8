package vn.datmui.documents.workfiles;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.documents.DocumentsProblem;
import vn.datmui.documents.drafting.Face;
import vn.datmui.documents.outgoing.House;
import vn.datmui.documents.workfiles.store.WorkFileTable;
import vn.datmui.files.FileId;
import vn.datmui.files.Files;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AuditTrail;
import vn.datmui.papers.OfficialPaper;
import vn.datmui.papers.Papers;

/** Handing a closed file over to the agency's archive with its index; the archive checks and takes it (Decree 30/2020/NĐ-CP, art. 30). */
@Component
public class HandingOver {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final WorkFileTable files;
    private final House house;
    private final Papers papers;
    private final Files store;
    private final AuditTrail trail;
    private final Clock clock;

    HandingOver(WorkFileTable files, House house, Papers papers, Files store, AuditTrail trail, Clock clock) {
        this.files = files;
        this.house = house;
        this.papers = papers;
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public WorkFile handOver(SignedIn me, UUID id, int revision) {
        WorkFile file = taken(me, id, revision, FileState.CLOSED);
        if (!FileRights.keeps(me, file)) {
            throw FileProblem.notYourPart();
        }
        if (!file.retention().goesToTheArchive()) {
            throw FileProblem.keptTooShort();
        }
        return saved(me, file.handedOver(now(), index(file)), "documents.hand-over-file");
    }

    @Transactional
    public WorkFile accept(SignedIn me, UUID id, int revision) {
        WorkFile file = archived(me, id, revision);
        return saved(me, file.archived(now(), me.fullName()), "documents.archive-file");
    }

    @Transactional
    public WorkFile giveBack(SignedIn me, UUID id, int revision, String reason) {
        WorkFile file = archived(me, id, revision);
        if (reason.isBlank()) {
            throw DocumentsProblem.reasonMissing();
        }
        return saved(me, file.givenBack(reason), "documents.give-back-file");
    }

    private WorkFile archived(SignedIn me, UUID id, int revision) {
        WorkFile file = taken(me, id, revision, FileState.HANDED_OVER);
        if (!FileRights.isArchive(me, file.agency())) {
            throw FileProblem.notYourPart();
        }
        return file;
    }

    private WorkFile taken(SignedIn me, UUID id, int revision, FileState state) {
        WorkFile file = files.lock(id).filter(one -> FileRights.sees(me, one)).orElseThrow(FileProblem::unknown);
        Filing.requireUnchanged(file, revision);
        if (file.state() != state) {
            throw FileProblem.notNow(file.state());
        }
        return file;
    }

    private WorkFile saved(SignedIn me, WorkFile changed, String verb) {
        files.save(changed);
        trail.record(Act.of(me.account(), verb, "work-file:" + changed.id()));
        return changed;
    }

    /** Mục lục văn bản trong hồ sơ (art. 29(4)(d)): made by the system from what lies in the file. */
    private FileId index(WorkFile file) {
        Map<String, Object> values = new HashMap<>();
        values.put(
                "agency",
                Map.of("name", Face.linesOf(house.agency(file.agency()).name())));
        values.put("unit", file.unitName());
        values.put("fileCode", file.code());
        values.put("fileTitle", file.title());
        values.put("keeper", file.keeperName());
        List<Map<String, Object>> lines = new ArrayList<>();
        for (FileItem item : files.itemsOf(file.id())) {
            lines.add(line(item, lines.size() + 1));
        }
        values.put("items", lines);
        var paper = new OfficialPaper(
                OfficialPaper.Layout.FILE_INDEX,
                "Mục lục văn bản trong hồ sơ " + file.code(),
                file.title(),
                LocalDate.now(clock),
                values,
                List.of());
        return store.keep(papers.print(paper), "muc-luc-ho-so.pdf", "application/pdf")
                .id();
    }

    private static Map<String, Object> line(FileItem item, int number) {
        LocalDate dated = item.dated();
        return Map.of(
                "itemNumber",
                number,
                "itemCode",
                item.code(),
                "itemDay",
                dated == null ? "" : DAY.format(dated),
                "itemTitle",
                item.title(),
                "itemAuthor",
                item.author(),
                "itemForm",
                item.isOnTheNetwork() ? "Điện tử" : "Giấy");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
