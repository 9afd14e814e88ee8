package vn.datmui.documents.outgoing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.documents.drafting.Way;
import vn.datmui.documents.outgoing.Addressee;
import vn.datmui.documents.outgoing.OutgoingId;
import vn.datmui.exchange.ConversationId;

/** Who gets an issued document. */
@Repository
public class AddresseeTable {

    private final JdbcClient jdbc;

    AddresseeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(OutgoingId document, Addressee one) {
        var conversation = one.conversation();
        jdbc.sql("""
                        insert into documents.addressee (document, ordinal, way, code, name, conversation, sent_at, note)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(document.value())
                .param(one.ordinal())
                .param(one.way().name())
                .param(one.code())
                .param(one.name())
                .param(conversation == null ? null : conversation.value())
                .param(Rows.time(one.sentAt()))
                .param(one.note())
                .update();
    }

    /** @return whether it was a paper that had not been sent */
    public boolean sent(OutgoingId document, int ordinal, Instant at, String note) {
        return jdbc.sql("""
                        update documents.addressee set sent_at = ?, note = ?
                        where document = ? and ordinal = ? and way = 'PAPER' and sent_at is null""")
                        .param(Rows.time(at))
                        .param(note)
                        .param(document.value())
                        .param(ordinal)
                        .update()
                == 1;
    }

    public List<Addressee> of(OutgoingId document) {
        return jdbc.sql("select * from documents.addressee where document = ? order by ordinal")
                .param(document.value())
                .query(AddresseeTable::read)
                .list();
    }

    private static Addressee read(ResultSet row, int n) throws SQLException {
        var conversation = Rows.idOrNull(row, "conversation");
        return new Addressee(
                row.getInt("ordinal"),
                Way.valueOf(row.getString("way")),
                row.getString("code"),
                row.getString("name"),
                conversation == null ? null : new ConversationId(conversation),
                Rows.momentOrNull(row, "sent_at"),
                row.getString("note"));
    }
}
