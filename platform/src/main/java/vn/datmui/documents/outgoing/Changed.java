package vn.datmui.documents.outgoing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.datmui.documents.Urgency;
import vn.datmui.documents.drafting.DraftText;
import vn.datmui.documents.drafting.Stage;
import vn.datmui.documents.outgoing.OutgoingDocument.Issue;
import vn.datmui.documents.outgoing.OutgoingDocument.Signatory;
import vn.datmui.files.FileId;
import vn.datmui.files.StoredFile;
import vn.datmui.kernel.Digest;

/** An outgoing document with some of it changed, and its next revision. */
public final class Changed {

    private final OutgoingDocument from;
    private final Instant at;
    private Stage stage;
    private Signatory signer;
    private int version;
    private String subject;
    private Urgency urgency;
    private FileId file;
    private Digest digest;
    private @Nullable Issue issue;
    private @Nullable Instant issuedAt;
    private String issuedBy;
    private @Nullable OutgoingId replacedBy;
    private String reason;

    private Changed(OutgoingDocument from, Instant at) {
        this.from = from;
        this.at = at;
        this.stage = from.stage();
        this.signer = from.signer();
        this.version = from.version();
        this.subject = from.subject();
        this.urgency = from.urgency();
        this.file = from.file();
        this.digest = from.digest();
        this.issue = from.issue();
        this.issuedAt = from.issuedAt();
        this.issuedBy = from.issuedBy();
        this.replacedBy = from.replacedBy();
        this.reason = from.reason();
    }

    public static Changed from(OutgoingDocument document, Instant at) {
        return new Changed(document, at);
    }

    public Changed to(Stage next) {
        stage = next;
        return this;
    }

    public Changed because(String why) {
        reason = why;
        return this;
    }

    Changed signedBy(Signatory who) {
        signer = who;
        return this;
    }

    Changed rewritten(DraftText text, StoredFile pages) {
        version++;
        subject = text.subject();
        urgency = text.urgency();
        return holding(pages);
    }

    public Changed holding(StoredFile pages) {
        file = pages.id();
        digest = pages.digest();
        return this;
    }

    public Changed numbered(Issue number) {
        issue = number;
        return this;
    }

    public Changed issuedBy(String name) {
        issuedAt = at;
        issuedBy = name;
        return this;
    }

    public Changed replacedBy(OutgoingId other) {
        replacedBy = other;
        return this;
    }

    public OutgoingDocument done() {
        return new OutgoingDocument(
                from.id(),
                from.agency(),
                from.unit(),
                from.unitName(),
                from.type(),
                stage,
                from.drafter(),
                from.drafterName(),
                signer,
                from.answers(),
                from.replaces(),
                replacedBy,
                version,
                subject,
                urgency,
                file,
                digest,
                from.notation(),
                issue,
                issuedAt,
                issuedBy,
                reason,
                from.revision() + 1,
                from.createdAt(),
                at);
    }
}
