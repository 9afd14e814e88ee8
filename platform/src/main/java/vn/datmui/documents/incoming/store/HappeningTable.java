package vn.datmui.documents.incoming.store;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.documents.incoming.Happening;
import vn.datmui.exchange.Actor;

/** The histories, oldest first. */
@Repository
public class HappeningTable {

    private final JdbcClient jdbc;

    HappeningTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(UUID record, Happening what, Actor by) {
        jdbc.sql("""
                        insert into documents.happening (record, at, act, by_account, by_name, words)
                        values (?, ?, ?, ?, ?, ?)""")
                .param(record)
                .param(Rows.time(what.at()))
                .param(what.act())
                .param(Rows.account(by))
                .param(what.byName())
                .param(what.words())
                .update();
    }

    public List<Happening> of(UUID record) {
        return jdbc.sql("select * from documents.happening where record = ? order by seq")
                .param(record)
                .query((row, n) -> new Happening(
                        Rows.moment(row, "at"), row.getString("act"), row.getString("by_name"), row.getString("words")))
                .list();
    }
}
