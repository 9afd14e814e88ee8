package vn.datmui.documents.incoming.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.documents.DocumentType;
import vn.datmui.documents.GivenNumber;
import vn.datmui.documents.IncomingDocument;
import vn.datmui.documents.IncomingId;
import vn.datmui.documents.IncomingState;
import vn.datmui.documents.OutgoingReference;
import vn.datmui.documents.Urgency;
import vn.datmui.documents.incoming.Facts;
import vn.datmui.exchange.ConversationId;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.OfficerId;
import vn.datmui.kernel.VietnameseText;

/** Incoming documents, each changed only while its row is locked. */
@Repository
public class IncomingTable {

    private final JdbcClient jdbc;

    IncomingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when there is one of that conversation already */
    public boolean open(
            IncomingId id,
            AgencyCode agency,
            @Nullable ConversationId conversation,
            Facts facts,
            Instant arrivedAt,
            int year,
            Instant officeActsBy) {
        return jdbc.sql("""
                        insert into documents.incoming (id, agency, state, conversation, year, arrived_at, code, code_folded,
                            promulgated, sender_code, sender_name, sender_folded, type, type_name, subject, field, urgency, copies,
                            note, register_by, present_by, due_at, words)
                        values (?, ?, 'ARRIVED', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (conversation) do nothing""")
                        .param(id.value())
                        .param(agency.value())
                        .param(conversation == null ? null : conversation.value())
                        .param(year)
                        .param(Rows.time(arrivedAt))
                        .param(facts.code())
                        .param(Words.folded(facts.code()))
                        .param(facts.promulgated())
                        .param(facts.senderCode())
                        .param(facts.senderName())
                        .param(VietnameseText.fold(facts.senderName()))
                        .param(name(facts.type()))
                        .param(facts.typeName())
                        .param(facts.subject())
                        .param(facts.field())
                        .param(facts.urgency().priority())
                        .param(facts.copies())
                        .param(facts.note())
                        .param(Rows.time(officeActsBy))
                        .param(Rows.time(officeActsBy))
                        .param(Rows.time(facts.dueAt()))
                        .param(Words.of(agency, facts))
                        .update()
                == 1;
    }

    public Optional<IncomingDocument> find(IncomingId id) {
        return jdbc.sql("select * from documents.incoming where id = ?")
                .param(id.value())
                .query(IncomingTable::read)
                .optional();
    }

    /** The same, and nobody else changes it until the transaction ends. */
    public Optional<IncomingDocument> lock(IncomingId id) {
        return jdbc.sql("select * from documents.incoming where id = ? for update")
                .param(id.value())
                .query(IncomingTable::read)
                .optional();
    }

    public Optional<IncomingDocument> lock(ConversationId conversation) {
        return jdbc.sql("select * from documents.incoming where conversation = ? for update")
                .param(conversation.value())
                .query(IncomingTable::read)
                .optional();
    }

    /** Until the transaction ends, nobody else enters a document of that number in the agency. */
    public void lockNumber(AgencyCode agency, String code) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 1))")
                .param(agency + " " + Words.folded(code))
                .query(row -> {});
    }

    /** Documents that may be the same: number, sender and day agree; those that went back do not count. */
    public List<IncomingDocument> alike(AgencyCode agency, Facts facts, IncomingId except) {
        return jdbc.sql("""
                        select * from documents.incoming
                        where agency = :agency and code_folded = :code and promulgated is not distinct from :day::date
                          and (sender_folded = :sender or (sender_code <> '' and sender_code = :senderCode))
                          and id <> :except and state <> 'RETURNED'
                        order by arrived_at limit 5""")
                .param("agency", agency.value())
                .param("code", Words.folded(facts.code()))
                .param("day", facts.promulgated())
                .param("sender", VietnameseText.fold(facts.senderName()))
                .param("senderCode", facts.senderCode())
                .param("except", except.value())
                .query(IncomingTable::read)
                .list();
    }

    public void register(IncomingId id, GivenNumber number, Instant at) {
        jdbc.sql("""
                        update documents.incoming set state = 'REGISTERED', arrival_number = ?, year = ?, registered_at = ?,
                            version = version + 1, words = words || ' so' || ?
                        where id = ?""")
                .param(number.number())
                .param(number.year())
                .param(Rows.time(at))
                .param(number.number())
                .param(id.value())
                .update();
    }

    public void end(IncomingId id, IncomingState state, String reason, Instant at) {
        jdbc.sql("""
                        update documents.incoming set state = ?, reason = ?, done_at = ?, version = version + 1
                        where id = ?""")
                .param(state.name())
                .param(reason)
                .param(Rows.time(at))
                .param(id.value())
                .update();
    }

    public void move(IncomingId id, IncomingState state) {
        jdbc.sql("update documents.incoming set state = ?, version = version + 1 where id = ?")
                .param(state.name())
                .param(id.value())
                .update();
    }

    public void present(IncomingId id, OfficerId leader, Instant at) {
        jdbc.sql("""
                        update documents.incoming set state = 'PRESENTED', presented_to = ?, presented_at = ?,
                            version = version + 1 where id = ?""")
                .param(leader.value())
                .param(Rows.time(at))
                .param(id.value())
                .update();
    }

    /** @param receivers as the register names them */
    public void direct(IncomingId id, IncomingState state, @Nullable Instant dueAt, String receivers) {
        jdbc.sql("""
                        update documents.incoming set state = ?, due_at = coalesce(?, due_at),
                            receivers = case when receivers = '' then ? else receivers || '; ' || ? end,
                            version = version + 1 where id = ?""")
                .param(state.name())
                .param(Rows.time(dueAt))
                .param(receivers)
                .param(receivers)
                .param(id.value())
                .update();
    }

    public void due(IncomingId id, @Nullable Instant dueAt) {
        jdbc.sql("update documents.incoming set due_at = ? where id = ?")
                .param(Rows.time(dueAt))
                .param(id.value())
                .update();
    }

    public void urgency(IncomingId id, Urgency urgency, Instant officeActsBy) {
        jdbc.sql("""
                        update documents.incoming set urgency = :urgency, version = version + 1,
                            register_by = case when state = 'ARRIVED' then :by else register_by end,
                            present_by = case when state in ('ARRIVED', 'REGISTERED', 'PRESENTED') then :by else present_by end
                        where id = :id""")
                .param("urgency", urgency.priority())
                .param("by", Rows.time(officeActsBy))
                .param("id", id.value())
                .update();
    }

    /** A new version of its content counts. */
    public void enterAgain(IncomingDocument document, Facts facts) {
        var number = document.arrivalNumber();
        jdbc.sql("""
                        update documents.incoming set code = ?, code_folded = ?, promulgated = ?, type = ?, type_name = ?,
                            subject = ?, field = ?, note = ?, copies = ?, words = ?, version = version + 1
                        where id = ?""")
                .param(facts.code())
                .param(Words.folded(facts.code()))
                .param(facts.promulgated())
                .param(name(facts.type()))
                .param(facts.typeName())
                .param(facts.subject())
                .param(facts.field())
                .param(facts.note())
                .param(facts.copies())
                .param(Words.of(document.agency(), facts) + (number == null ? "" : " so" + number))
                .param(document.id().value())
                .update();
    }

    public void answered(IncomingId id, OutgoingReference answer, Instant at) {
        jdbc.sql("""
                        update documents.incoming set state = 'DONE', answered_by = ?, answer = ?, done_at = coalesce(done_at, ?),
                            version = version + 1 where id = ?""")
                .param(answer.code())
                .param(answer.document())
                .param(Rows.time(at))
                .param(id.value())
                .update();
    }

    private static @Nullable String name(@Nullable DocumentType type) {
        return type == null ? null : type.name();
    }

    static IncomingDocument read(ResultSet row, int n) throws SQLException {
        var conversation = row.getObject("conversation", UUID.class);
        var type = row.getString("type");
        return new IncomingDocument(
                new IncomingId(row.getObject("id", UUID.class)),
                new AgencyCode(row.getString("agency")),
                IncomingState.valueOf(row.getString("state")),
                conversation == null ? null : new ConversationId(conversation),
                row.getObject("arrival_number", Integer.class),
                row.getInt("year"),
                Rows.moment(row, "arrived_at"),
                row.getString("code"),
                row.getObject("promulgated", LocalDate.class),
                row.getString("sender_code"),
                row.getString("sender_name"),
                type == null ? null : DocumentType.valueOf(type),
                row.getString("type_name"),
                row.getString("subject"),
                row.getString("field"),
                Urgency.ofPriority(row.getInt("urgency")),
                row.getInt("copies"),
                row.getString("note"),
                Rows.momentOrNull(row, "register_by"),
                Rows.momentOrNull(row, "present_by"),
                Rows.momentOrNull(row, "registered_at"),
                Rows.momentOrNull(row, "presented_at"),
                Rows.momentOrNull(row, "due_at"),
                Rows.momentOrNull(row, "done_at"),
                row.getString("reason"),
                row.getString("answered_by"),
                row.getInt("version"));
    }
}
