package vn.datmui.documents.outgoing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.documents.DocumentType;
import vn.datmui.documents.IncomingId;
import vn.datmui.documents.Urgency;
import vn.datmui.documents.drafting.Capacity;
import vn.datmui.documents.drafting.Stage;
import vn.datmui.documents.outgoing.OutgoingDocument;
import vn.datmui.documents.outgoing.OutgoingDocument.Issue;
import vn.datmui.documents.outgoing.OutgoingDocument.Signatory;
import vn.datmui.documents.outgoing.OutgoingId;
import vn.datmui.files.FileId;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.Digest;
import vn.datmui.kernel.OfficerId;
import vn.datmui.kernel.VietnameseText;

/** Outgoing documents, each with the revision that counts its changes. */
@Repository
public class OutgoingTable {

    private final JdbcClient jdbc;

    OutgoingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(OutgoingDocument one) {
        write("""
                insert into documents.outgoing (id, agency, unit, unit_name, type, drafter, drafter_name, created_at, notation,
                    answers, replaces, stage, signer, signer_name, signer_title, capacity, replaced_by, version, subject, urgency,
                    file, digest, number, dated, signed_at, issued_at, issued_by, reason, revision, changed_at, folded)
                values (:id, :agency, :unit, :unitName, :type, :drafter, :drafterName, :createdAt, :notation, :answers, :replaces,
                    :stage, :signer, :signerName, :signerTitle, :capacity, :replacedBy, :version, :subject, :urgency, :file,
                    :digest, :number, :dated, :signedAt, :issuedAt, :issuedBy, :reason, :revision, :changedAt, :folded)""", one);
    }

    public void save(OutgoingDocument one) {
        write("""
                update documents.outgoing set stage = :stage, signer = :signer, signer_name = :signerName,
                    signer_title = :signerTitle, capacity = :capacity, replaced_by = :replacedBy, version = :version,
                    subject = :subject, urgency = :urgency, file = :file, digest = :digest, number = :number, dated = :dated,
                    signed_at = :signedAt, issued_at = :issuedAt, issued_by = :issuedBy, reason = :reason,
                    revision = :revision, changed_at = :changedAt, folded = :folded where id = :id""", one);
    }

    private void write(String sql, OutgoingDocument one) {
        var issue = one.issue();
        var statement = jdbc.sql(sql)
                .param("id", one.id().value())
                .param("stage", one.stage().name())
                .param("signer", one.signer().officer().value())
                .param("signerName", one.signer().name())
                .param("signerTitle", one.signer().title())
                .param("capacity", one.signer().capacity().name())
                .param("replacedBy", id(one.replacedBy()))
                .param("version", one.version())
                .param("subject", one.subject())
                .param("urgency", one.urgency().name())
                .param("file", one.file().value())
                .param("digest", one.digest().hex())
                .param("number", issue == null ? null : issue.number())
                .param("dated", issue == null ? null : issue.dated())
                .param("signedAt", issue == null ? null : Rows.time(issue.signedAt()))
                .param("issuedAt", Rows.time(one.issuedAt()))
                .param("issuedBy", one.issuedBy())
                .param("reason", one.reason())
                .param("revision", one.revision())
                .param("changedAt", Rows.time(one.changedAt()))
                .param("folded", VietnameseText.fold(one.code() + " " + one.subject() + " " + one.drafterName()));
        (sql.startsWith("insert") ? withOrigin(statement, one) : statement).update();
    }

    private static JdbcClient.StatementSpec withOrigin(JdbcClient.StatementSpec statement, OutgoingDocument one) {
        var answers = one.answers();
        return statement
                .param("agency", one.agency().value())
                .param("unit", one.unit())
                .param("unitName", one.unitName())
                .param("type", one.type().name())
                .param("drafter", one.drafter().value())
                .param("drafterName", one.drafterName())
                .param("createdAt", Rows.time(one.createdAt()))
                .param("notation", one.notation())
                .param("answers", answers == null ? null : answers.value())
                .param("replaces", id(one.replaces()));
    }

    private static @Nullable UUID id(@Nullable OutgoingId id) {
        return id == null ? null : id.value();
    }

    public Optional<OutgoingDocument> find(OutgoingId id) {
        return jdbc.sql("select * from documents.outgoing where id = ?")
                .param(id.value())
                .query(OutgoingTable::read)
                .optional();
    }

    /** The same, kept from others until the transaction ends. */
    public Optional<OutgoingDocument> lock(OutgoingId id) {
        return jdbc.sql("select * from documents.outgoing where id = ? for update")
                .param(id.value())
                .query(OutgoingTable::read)
                .optional();
    }

    public boolean isEmpty() {
        return jdbc.sql("select not exists (select 1 from documents.outgoing)")
                .query(Boolean.class)
                .single();
    }

    static OutgoingDocument read(ResultSet row, int ordinal) throws SQLException {
        var answers = Rows.idOrNull(row, "answers");
        return new OutgoingDocument(
                new OutgoingId(Rows.id(row, "id")),
                new AgencyCode(row.getString("agency")),
                row.getString("unit"),
                row.getString("unit_name"),
                DocumentType.valueOf(row.getString("type")),
                Stage.valueOf(row.getString("stage")),
                new OfficerId(Rows.id(row, "drafter")),
                row.getString("drafter_name"),
                new Signatory(
                        new OfficerId(Rows.id(row, "signer")),
                        row.getString("signer_name"),
                        row.getString("signer_title"),
                        Capacity.valueOf(row.getString("capacity"))),
                answers == null ? null : new IncomingId(answers),
                outgoing(row, "replaces"),
                outgoing(row, "replaced_by"),
                row.getInt("version"),
                row.getString("subject"),
                Urgency.valueOf(row.getString("urgency")),
                new FileId(Rows.id(row, "file")),
                new Digest(row.getString("digest")),
                row.getString("notation"),
                issue(row),
                Rows.momentOrNull(row, "issued_at"),
                row.getString("issued_by"),
                row.getString("reason"),
                row.getInt("revision"),
                Rows.moment(row, "created_at"),
                Rows.moment(row, "changed_at"));
    }

    private static @Nullable Issue issue(ResultSet row) throws SQLException {
        var number = row.getString("number");
        var dated = Rows.dayOrNull(row, "dated");
        return number == null || dated == null ? null : new Issue(number, dated, Rows.moment(row, "signed_at"));
    }

    private static @Nullable OutgoingId outgoing(ResultSet row, String column) throws SQLException {
        var id = Rows.idOrNull(row, column);
        return id == null ? null : new OutgoingId(id);
    }
}
