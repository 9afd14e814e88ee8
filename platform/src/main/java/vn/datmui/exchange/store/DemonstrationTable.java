package vn.datmui.exchange.store;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.exchange.ConversationId;

/** What only the demonstration writes. */
@Repository
public class DemonstrationTable {

    private final JdbcClient jdbc;

    DemonstrationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For one node at a time, and only on an empty table. */
    public boolean isEmpty() {
        return jdbc.sql("select not exists (select 1 from exchange.conversation)")
                .query(Boolean.class)
                .single();
    }

    /** As if it had come earlier, so that there is something late to see. */
    public void cameAt(ConversationId conversation, Instant arrived, Instant confirmBy, Instant registerBy) {
        jdbc.sql("""
                        update exchange.conversation
                        set opened_at = ?, changed_at = ?, confirm_by = ?, register_by = ? where id = ?""")
                .param(Rows.time(arrived))
                .param(Rows.time(arrived))
                .param(Rows.time(confirmBy))
                .param(Rows.time(registerBy))
                .param(conversation.value())
                .update();
    }
}
