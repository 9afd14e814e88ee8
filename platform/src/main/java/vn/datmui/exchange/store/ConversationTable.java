package vn.datmui.exchange.store;

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
import vn.datmui.exchange.Authenticity;
import vn.datmui.exchange.ChangeAsked;
import vn.datmui.exchange.Conversation;
import vn.datmui.exchange.ConversationId;
import vn.datmui.exchange.ConversationState;
import vn.datmui.exchange.Direction;
import vn.datmui.kernel.AgencyCode;

/** Conversations, each once per agency, direction, other agency and document. */
@Repository
public class ConversationTable {

    private final JdbcClient jdbc;

    ConversationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends, nobody else takes a message about this document: what is early and what is late meet. */
    public void lockDocument(AgencyCode agency, String peer, String documentId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(agency + " " + peer + " " + documentId)
                .query(row -> {});
    }

    /** @return false when there is one already */
    public boolean open(Conversation opened) {
        return jdbc.sql("""
                        insert into exchange.conversation (id, agency, direction, peer, peer_name, document_id, code, type_name,
                            subject, promulgated, priority, authenticity, state, change_asked, change_reason, version, offered,
                            opened_at, changed_at, confirm_by, register_by, confirmed_at, replaced_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (agency, direction, peer, document_id) do nothing""")
                        .param(opened.id().value())
                        .param(opened.agency().value())
                        .param(opened.direction().name())
                        .param(opened.peer())
                        .param(opened.peerName())
                        .param(opened.documentId())
                        .param(opened.code())
                        .param(opened.typeName())
                        .param(opened.subject())
                        .param(opened.promulgated())
                        .param(opened.priority())
                        .param(opened.authenticity().name())
                        .param(opened.state().name())
                        .param(name(opened.changeAsked()))
                        .param(opened.changeReason())
                        .param(opened.version())
                        .param(opened.offered())
                        .param(Rows.time(opened.openedAt()))
                        .param(Rows.time(opened.changedAt()))
                        .param(Rows.time(opened.confirmBy()))
                        .param(Rows.time(opened.registerBy()))
                        .param(Rows.time(opened.confirmedAt()))
                        .param(id(opened.replacedBy()))
                        .update()
                == 1;
    }

    public void save(Conversation changed) {
        jdbc.sql("""
                        update exchange.conversation
                        set code = ?, type_name = ?, subject = ?, priority = ?, authenticity = ?, state = ?, change_asked = ?,
                            change_reason = ?, version = ?, offered = ?, changed_at = ?, confirmed_at = ?, replaced_by = ?
                        where id = ?""")
                .param(changed.code())
                .param(changed.typeName())
                .param(changed.subject())
                .param(changed.priority())
                .param(changed.authenticity().name())
                .param(changed.state().name())
                .param(name(changed.changeAsked()))
                .param(changed.changeReason())
                .param(changed.version())
                .param(changed.offered())
                .param(Rows.time(changed.changedAt()))
                .param(Rows.time(changed.confirmedAt()))
                .param(id(changed.replacedBy()))
                .param(changed.id().value())
                .update();
    }

    public Optional<Conversation> find(ConversationId id) {
        return jdbc.sql("select * from exchange.conversation where id = ?")
                .param(id.value())
                .query(ConversationTable::read)
                .optional();
    }

    /** The same, and nobody else changes it until the transaction ends. */
    public Optional<Conversation> lock(ConversationId id) {
        return jdbc.sql("select * from exchange.conversation where id = ? for update")
                .param(id.value())
                .query(ConversationTable::read)
                .optional();
    }

    public Optional<Conversation> lock(AgencyCode agency, Direction direction, String peer, String documentId) {
        return jdbc.sql("""
                        select * from exchange.conversation
                        where agency = ? and direction = ? and peer = ? and document_id = ? for update""")
                .param(agency.value())
                .param(direction.name())
                .param(peer)
                .param(documentId)
                .query(ConversationTable::read)
                .optional();
    }

    /** The conversations that a message belongs to. */
    public List<Conversation> lockThoseOf(UUID message) {
        return jdbc.sql("""
                        select c.* from exchange.conversation c join exchange.entry e on e.conversation = c.id
                        where e.message = ? order by c.id for update of c""").param(message).query(ConversationTable::read).list();
    }

    public void enter(ConversationId conversation, UUID message) {
        jdbc.sql("insert into exchange.entry (conversation, message) values (?, ?) on conflict do nothing")
                .param(conversation.value())
                .param(message)
                .update();
    }

    /** Documents whose receipt nobody confirmed in time and nobody was told about; each is given out once. */
    public List<Conversation> lateAndUntold(Instant now, int most) {
        return jdbc.sql("""
                        update exchange.conversation set warned_at = :now where id in (
                            select id from exchange.conversation
                            where state = 'ARRIVED' and direction = 'IN' and confirm_by < :now and warned_at is null
                            order by confirm_by limit :most for update skip locked)
                        returning *""")
                .param("now", Rows.time(now))
                .param("most", most)
                .query(ConversationTable::read)
                .list();
    }

    public void replacedEarly(AgencyCode agency, String peer, String documentId, ConversationId by) {
        jdbc.sql("insert into exchange.replaced_early values (?, ?, ?, ?) on conflict do nothing")
                .param(agency.value())
                .param(peer)
                .param(documentId)
                .param(by.value())
                .update();
    }

    public Optional<ConversationId> replacementOf(AgencyCode agency, String peer, String documentId) {
        return jdbc.sql("""
                        select replaced_by from exchange.replaced_early
                        where agency = ? and peer = ? and document_id = ?""")
                .param(agency.value())
                .param(peer)
                .param(documentId)
                .query((row, n) -> new ConversationId(Rows.id(row, "replaced_by")))
                .optional();
    }

    static Conversation read(ResultSet row, int number) throws SQLException {
        var change = row.getString("change_asked");
        var replacedBy = Rows.idOrNull(row, "replaced_by");
        return new Conversation(
                new ConversationId(Rows.id(row, "id")),
                new AgencyCode(row.getString("agency")),
                Direction.valueOf(row.getString("direction")),
                row.getString("peer"),
                row.getString("peer_name"),
                row.getString("document_id"),
                row.getString("code"),
                row.getString("type_name"),
                row.getString("subject"),
                row.getObject("promulgated", LocalDate.class),
                row.getInt("priority"),
                Authenticity.valueOf(row.getString("authenticity")),
                ConversationState.valueOf(row.getString("state")),
                change == null ? null : ChangeAsked.valueOf(change),
                row.getString("change_reason"),
                Rows.id(row, "version"),
                Rows.idOrNull(row, "offered"),
                Rows.moment(row, "opened_at"),
                Rows.moment(row, "changed_at"),
                Rows.momentOrNull(row, "confirm_by"),
                Rows.momentOrNull(row, "register_by"),
                Rows.momentOrNull(row, "confirmed_at"),
                replacedBy == null ? null : new ConversationId(replacedBy));
    }

    private static @Nullable String name(@Nullable ChangeAsked change) {
        return change == null ? null : change.name();
    }

    private static @Nullable UUID id(@Nullable ConversationId conversation) {
        return conversation == null ? null : conversation.value();
    }
}
