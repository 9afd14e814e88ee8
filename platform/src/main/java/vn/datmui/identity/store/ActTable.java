package vn.datmui.identity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.datmui.identity.audit.ActSearch;
import vn.datmui.identity.audit.RecordedAct;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.Act;

/** The record of acts: rows are added and read, never changed; the database itself refuses that. */
@Repository
public class ActTable {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ActTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public void add(Act act, String assurance, Instant at, String address, String request) {
        jdbc.sql("""
                insert into identity.act (at, who, on_behalf_of, verb, subject, details, address, request, assurance)
                values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)
                """)
                .param(Timestamp.from(at))
                .param(id(act.who()))
                .param(id(act.onBehalfOf()))
                .params(act.verb(), act.subject())
                .params(json.writeValueAsString(act.details()), address, request, assurance)
                .update();
    }

    /** The latest acts that match, newest first, below an id; one more than asked tells that there are more. */
    public List<RecordedAct> find(ActSearch search, int limit) {
        return jdbc.sql("""
                select a.*, coalesce(w.user_name, w.full_name) as who_name, coalesce(b.user_name, b.full_name) as behalf_name
                  from identity.act a
                  left join identity.account w on w.id = a.who
                  left join identity.account b on b.id = a.on_behalf_of
                 where (cast(:before as bigint) is null or a.id < :before)
                   and (:verb = '' or a.verb like :verb || '%')
                   and (:subject = '' or a.subject = :subject)
                   and (:who = '' or w.user_name = lower(:who) or w.personal_id = :who or w.full_name ilike '%' || :who || '%')
                   and (cast(:from as timestamptz) is null or a.at >= :from)
                   and (cast(:until as timestamptz) is null or a.at < :until)
                 order by a.id desc
                 limit :limit
                """)
                .param("before", search.before())
                .param("verb", like(search.verb()))
                .param("subject", search.subject())
                .param("who", search.who())
                .param("from", time(search.from()))
                .param("until", time(search.until()))
                .param("limit", limit)
                .query((row, n) -> act(row))
                .list();
    }

    private RecordedAct act(ResultSet row) throws SQLException {
        return new RecordedAct(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                text(row.getString("who_name")),
                text(row.getString("behalf_name")),
                row.getString("verb"),
                row.getString("subject"),
                json.readValue(row.getString("details"), new TypeReference<>() {}),
                row.getString("assurance"),
                row.getString("address"),
                row.getString("request"));
    }

    private static @Nullable UUID id(@Nullable AccountId account) {
        return account == null ? null : account.value();
    }

    private static @Nullable Timestamp time(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String like(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
