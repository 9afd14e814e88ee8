package vn.datmui.documents.workfiles;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.documents.IncomingDocument;
import vn.datmui.documents.IncomingDocuments;
import vn.datmui.documents.IncomingId;
import vn.datmui.documents.outgoing.House;
import vn.datmui.documents.outgoing.OutgoingDocument;
import vn.datmui.documents.outgoing.OutgoingId;
import vn.datmui.documents.outgoing.ReadingOutgoing;
import vn.datmui.documents.workfiles.FileItem.Kind;
import vn.datmui.documents.workfiles.store.PlanTable;
import vn.datmui.documents.workfiles.store.WorkFileTable;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.Act;
import vn.datmui.kernel.AuditTrail;
import vn.datmui.organisation.Post;

/** Opening a work file, collecting into it, closing it (Decree 30/2020/NĐ-CP, art. 29): the keeper's part. */
@Component
public class Filing {

    private final WorkFileTable files;
    private final PlanTable plan;
    private final House house;
    private final ReadingOutgoing outgoing;
    private final IncomingDocuments incoming;
    private final AuditTrail trail;
    private final Clock clock;

    Filing(
            WorkFileTable files,
            PlanTable plan,
            House house,
            ReadingOutgoing outgoing,
            IncomingDocuments incoming,
            AuditTrail trail,
            Clock clock) {
        this.files = files;
        this.plan = plan;
        this.house = house;
        this.outgoing = outgoing;
        this.incoming = incoming;
        this.trail = trail;
        this.clock = clock;
    }

    /** From a line of the approved plan. */
    @Transactional
    public WorkFile open(SignedIn me, UUID planLine) {
        Post post = FileRights.post(me);
        PlanLine line = plan.find(planLine)
                .filter(one -> one.agency().equals(post.agency()) && one.approvedAt() != null)
                .orElseThrow(FileProblem::unknown);
        return open(me, post, line.code(), line.title(), line.retention(), planLine);
    }

    /** Outside the plan: the keeper sets title, code and retention (art. 29(2)(c)). */
    @Transactional
    public WorkFile open(SignedIn me, String code, String title, Retention retention) {
        return open(me, FileRights.post(me), code, title, retention, null);
    }

    private WorkFile open(
            SignedIn me, Post post, String code, String title, Retention retention, @Nullable UUID planLine) {
        WorkFile fresh = new WorkFile(
                UUID.randomUUID(),
                post.agency(),
                post.unitCode(),
                house.unitName(post.agency(), post.unitCode()),
                code,
                title,
                retention,
                planLine,
                Objects.requireNonNull(me.officer()),
                me.fullName(),
                FileState.OPEN,
                now(),
                null,
                null,
                null,
                null,
                "",
                "",
                null,
                1);
        files.add(fresh);
        trail.record(Act.of(me.account(), "documents.open-file", "work-file:" + fresh.id()));
        return fresh;
    }

    /** A document of this platform that the keeper may see. */
    @Transactional
    public void addDocument(SignedIn me, UUID id, UUID document) {
        WorkFile file = kept(me, id, FileState.OPEN);
        IncomingDocument came = incoming.find(new IncomingId(document), me).orElse(null);
        FileItem item = came == null ? outgoing(me, document) : incoming(me, came);
        put(me, file, item);
    }

    private FileItem outgoing(SignedIn me, UUID document) {
        OutgoingDocument ours = outgoing.get(new OutgoingId(document), me);
        var issue = ours.issue();
        if (issue == null || !ours.stage().wasIssued()) {
            throw FileProblem.notToBeAdded();
        }
        return new FileItem(
                0,
                Kind.OUTGOING,
                document,
                ours.code(),
                issue.dated(),
                ours.subject(),
                house.agency(ours.agency()).name(),
                me.fullName(),
                now());
    }

    private FileItem incoming(SignedIn me, IncomingDocument came) {
        return new FileItem(
                0,
                came.isFromAxis() ? Kind.INCOMING : Kind.PAPER,
                came.id().value(),
                came.code(),
                came.promulgated(),
                came.subject(),
                came.senderName(),
                me.fullName(),
                now());
    }

    /** An opinion written here, or a paper that lies in the paper part of the file: recorded as such. */
    @Transactional
    public void addNote(SignedIn me, UUID id, Kind kind, String title, String code, @Nullable LocalDate dated) {
        WorkFile file = kept(me, id, FileState.OPEN);
        put(me, file, new FileItem(0, kind, null, code, dated, title, me.fullName(), me.fullName(), now()));
    }

    private void put(SignedIn me, WorkFile file, FileItem item) {
        if (!files.add(file.id(), item)) {
            throw FileProblem.notToBeAdded();
        }
        trail.record(Act.of(me.account(), "documents.file-item", "work-file:" + file.id())
                .with(java.util.Map.of("kind", item.kind().name())));
    }

    /** Duplicates and what does not belong are taken out, with the reason (art. 29(4)(b)). */
    @Transactional
    public void takeOut(SignedIn me, UUID id, int ordinal, String reason) {
        WorkFile file = kept(me, id, FileState.OPEN);
        if (!files.takeOut(file.id(), ordinal, reason)) {
            throw FileProblem.unknown();
        }
        trail.record(Act.of(me.account(), "documents.take-out", "work-file:" + id)
                .with(java.util.Map.of("item", String.valueOf(ordinal))));
    }

    /** The work is done; within a year the file goes to the archive (art. 30(2)(b)). */
    @Transactional
    public WorkFile close(SignedIn me, UUID id, int revision) {
        WorkFile file = kept(me, id, FileState.OPEN);
        requireUnchanged(file, revision);
        if (files.itemsOf(id).isEmpty()) {
            throw FileProblem.empty();
        }
        return saved(me, file.closed(now(), LocalDate.now(clock).plusYears(1)), "documents.close-file");
    }

    /** Something was forgotten. */
    @Transactional
    public WorkFile reopen(SignedIn me, UUID id, int revision) {
        WorkFile file = kept(me, id, FileState.CLOSED);
        requireUnchanged(file, revision);
        return saved(me, file.reopened(), "documents.reopen-file");
    }

    private WorkFile saved(SignedIn me, WorkFile changed, String verb) {
        files.save(changed);
        trail.record(Act.of(me.account(), verb, "work-file:" + changed.id()));
        return changed;
    }

    private WorkFile kept(SignedIn me, UUID id, FileState state) {
        WorkFile file = files.lock(id).filter(one -> FileRights.sees(me, one)).orElseThrow(FileProblem::unknown);
        if (!FileRights.keeps(me, file)) {
            throw FileProblem.notYourPart();
        }
        if (file.state() != state) {
            throw FileProblem.notNow(file.state());
        }
        return file;
    }

    static void requireUnchanged(WorkFile file, int revision) {
        if (file.revision() != revision) {
            throw FileProblem.changedMeanwhile();
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
