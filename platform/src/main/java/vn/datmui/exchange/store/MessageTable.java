package vn.datmui.exchange.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.exchange.ConversationId;
import vn.datmui.exchange.Direction;
import vn.datmui.exchange.message.Attempt;
import vn.datmui.exchange.message.KeptFinding;
import vn.datmui.exchange.message.KeptMessage;
import vn.datmui.exchange.message.MessageKind;
import vn.datmui.exchange.message.MessageState;
import vn.datmui.files.FileId;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.BilingualText;

/** Messages with their findings and tries; the outbox among them. */
@Repository
public class MessageTable {

    private final JdbcClient jdbc;

    MessageTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when the axis delivered it before under the same number */
    public boolean add(KeptMessage message) {
        return jdbc.sql("""
                        insert into exchange.message (id, agency, direction, kind, action, peer, document_id, state, axis_id,
                            fingerprint, contents, raw, size, by_account, by_name, words, happened_at, said_at, attempts, next_at,
                            give_up_at, trouble, ended_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (agency, axis_id) where direction = 'IN' do nothing""")
                        .param(message.id())
                        .param(message.agency().value())
                        .param(message.direction().name())
                        .param(message.kind().name())
                        .param(message.action())
                        .param(message.peer())
                        .param(message.documentId())
                        .param(message.state().name())
                        .param(message.axisId())
                        .param(message.fingerprint())
                        .param(message.contents())
                        .param(raw(message))
                        .param(message.size())
                        .param(message.by() == null ? null : message.by().value())
                        .param(message.byName())
                        .param(message.words())
                        .param(Rows.time(message.happenedAt()))
                        .param(message.saidAt())
                        .param(message.attempts())
                        .param(Rows.time(message.nextAt()))
                        .param(Rows.time(message.giveUpAt()))
                        .param(message.trouble())
                        .param(Rows.time(message.endedAt()))
                        .update()
                == 1;
    }

    private static @Nullable UUID raw(KeptMessage message) {
        return message.raw() == null ? null : message.raw().value();
    }

    public Optional<KeptMessage> find(UUID id) {
        return jdbc.sql("select * from exchange.message where id = ?")
                .param(id)
                .query(MessageTable::read)
                .optional();
    }

    public Optional<KeptMessage> lock(UUID id) {
        return jdbc.sql("select * from exchange.message where id = ? for update")
                .param(id)
                .query(MessageTable::read)
                .optional();
    }

    /** What became of a delivery that was taken before. */
    public Optional<KeptMessage> delivered(AgencyCode agency, String axisId) {
        return jdbc.sql("select * from exchange.message where direction = 'IN' and agency = ? and axis_id = ?")
                .param(agency.value())
                .param(axisId)
                .query(MessageTable::read)
                .optional();
    }

    /** Whether the same message had its effect, or waits for its document. */
    public boolean hasCounted(AgencyCode agency, String fingerprint) {
        return jdbc.sql("""
                        select exists (select 1 from exchange.message where direction = 'IN' and agency = ? and fingerprint = ?
                            and state in ('TAKEN', 'KEPT_WAITING'))""")
                .param(agency.value())
                .param(fingerprint)
                .query(Boolean.class)
                .single();
    }

    /** Messages about a document that had not come, in the order that they name themselves. */
    public List<KeptMessage> keptWaiting(AgencyCode agency, String peer, String documentId) {
        return jdbc.sql("""
                        select * from exchange.message where state = 'KEPT_WAITING' and agency = ? and peer = ? and document_id = ?
                        order by said_at, seq for update""")
                .param(agency.value())
                .param(peer)
                .param(documentId)
                .query(MessageTable::read)
                .list();
    }

    public void end(UUID id, MessageState state, String trouble, Instant now) {
        jdbc.sql("""
                        update exchange.message set state = ?, trouble = ?, ended_at = ?, lent_until = null where id = ?""")
                .param(state.name())
                .param(trouble)
                .param(Rows.time(now))
                .param(id)
                .update();
    }

    public void sent(UUID id, String axisId, Instant now) {
        jdbc.sql("""
                        update exchange.message
                        set state = 'SENT', axis_id = ?, trouble = '', ended_at = ?, lent_until = null where id = ?""").param(axisId).param(Rows.time(now)).param(id).update();
    }

    /** A message that had failed is reconsidered: its kind and identity may be known better now. */
    public void reread(KeptMessage better) {
        jdbc.sql("""
                        update exchange.message set kind = ?, action = ?, peer = ?, document_id = ?, fingerprint = ?, contents = ?,
                            words = ?, said_at = ? where id = ?""")
                .param(better.kind().name())
                .param(better.action())
                .param(better.peer())
                .param(better.documentId())
                .param(better.fingerprint())
                .param(better.contents())
                .param(better.words())
                .param(better.saidAt())
                .param(better.id())
                .update();
    }

    /**
     * Lends messages that are due to one node. A message is not due before all earlier ones about the same document are
     * gone, one way or the other.
     */
    public List<KeptMessage> lend(int most, Instant now, Instant until) {
        return jdbc.sql("""
                        update exchange.message set lent_until = :until where id in (
                            select m.id from exchange.message m
                            where m.direction = 'OUT' and m.state = 'WAITING' and m.next_at <= :now
                              and (m.lent_until is null or m.lent_until < :now)
                              and not exists (
                                select 1 from exchange.message e where e.direction = 'OUT' and e.state = 'WAITING'
                                  and e.agency = m.agency and e.document_id = m.document_id and e.seq < m.seq)
                            order by m.next_at, m.seq limit :most for update skip locked)
                        returning *""")
                .param("until", Rows.time(until))
                .param("now", Rows.time(now))
                .param("most", most)
                .query(MessageTable::read)
                .list();
    }

    public void tryAt(UUID id, int attempts, Instant next, String trouble) {
        jdbc.sql("""
                        update exchange.message set attempts = ?, next_at = ?, trouble = ?, lent_until = null where id = ?""")
                .param(attempts)
                .param(Rows.time(next))
                .param(trouble)
                .param(id)
                .update();
    }

    /** Into the outbox again, with its old id and a whole time to live. */
    public void sendAgain(UUID id, Instant now, Instant giveUpAt) {
        jdbc.sql("""
                        update exchange.message set state = 'WAITING', next_at = ?, give_up_at = ?, ended_at = null,
                            lent_until = null where id = ?""").param(Rows.time(now)).param(Rows.time(giveUpAt)).param(id).update();
    }

    public void marked(AgencyCode agency, String axisId, Instant now) {
        jdbc.sql("""
                        update exchange.message set marked_at = ? where direction = 'IN' and agency = ? and axis_id = ?""").param(Rows.time(now)).param(agency.value()).param(axisId).update();
    }

    public void found(UUID message, List<KeptFinding> findings) {
        jdbc.sql("delete from exchange.finding where message = ?")
                .param(message)
                .update();
        int ordinal = 0;
        for (var finding : findings) {
            jdbc.sql("insert into exchange.finding values (?, ?, ?, ?, ?, ?, ?)")
                    .param(message)
                    .param(++ordinal)
                    .param(finding.code())
                    .param(finding.severity())
                    .param(finding.place())
                    .param(finding.words().vi())
                    .param(finding.words().en())
                    .update();
        }
    }

    public List<KeptFinding> findingsOf(UUID message) {
        return jdbc.sql("select * from exchange.finding where message = ? order by ordinal")
                .param(message)
                .query((row, n) -> new KeptFinding(
                        row.getString("code"),
                        row.getString("severity"),
                        row.getString("place"),
                        new BilingualText(row.getString("vi"), row.getString("en"))))
                .list();
    }

    public void tried(UUID message, int number, Instant at, String outcome) {
        jdbc.sql("insert into exchange.attempt values (?, ?, ?, ?) on conflict do nothing")
                .param(message)
                .param(number)
                .param(Rows.time(at))
                .param(outcome)
                .update();
    }

    public List<Attempt> attemptsOf(UUID message) {
        return jdbc.sql("select number, at, outcome from exchange.attempt where message = ? order by number")
                .param(message)
                .query((row, n) -> new Attempt(row.getInt("number"), Rows.moment(row, "at"), row.getString("outcome")))
                .list();
    }

    /** Everything that was said about a document, in the order that it happened here. */
    public List<KeptMessage> of(ConversationId conversation) {
        return jdbc.sql("""
                        select m.* from exchange.message m join exchange.entry e on e.message = m.id
                        where e.conversation = ? order by m.seq""")
                .param(conversation.value())
                .query(MessageTable::read)
                .list();
    }

    static KeptMessage read(ResultSet row, int number) throws SQLException {
        var by = Rows.idOrNull(row, "by_account");
        var raw = Rows.idOrNull(row, "raw");
        var fingerprint = row.getString("fingerprint");
        return new KeptMessage(
                Rows.id(row, "id"),
                new AgencyCode(row.getString("agency")),
                Direction.valueOf(row.getString("direction")),
                MessageKind.valueOf(row.getString("kind")),
                row.getString("action"),
                row.getString("peer"),
                row.getString("document_id"),
                MessageState.valueOf(row.getString("state")),
                row.getString("axis_id"),
                fingerprint == null ? "" : fingerprint,
                row.getString("contents"),
                raw == null ? null : new FileId(raw),
                row.getLong("size"),
                by == null ? null : new AccountId(by),
                row.getString("by_name"),
                row.getString("words"),
                Rows.moment(row, "happened_at"),
                row.getString("said_at"),
                row.getInt("attempts"),
                Rows.momentOrNull(row, "next_at"),
                Rows.momentOrNull(row, "give_up_at"),
                row.getString("trouble"),
                Rows.momentOrNull(row, "ended_at"));
    }
}
