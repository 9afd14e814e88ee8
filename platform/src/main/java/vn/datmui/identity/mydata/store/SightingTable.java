package vn.datmui.identity.mydata.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.identity.mydata.Sightings;
import vn.datmui.kernel.AccountId;

/** Reads {@code identity.act} for one person. */
@Repository
class SightingTable implements Sightings {

    private final JdbcClient jdbc;

    SightingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Sighting> of(AccountId account, @Nullable Long before, int limit) {
        return jdbc.sql("""
                select a.id, a.at, coalesce(w.full_name, '') as who_name, w.officer is not null as officer, a.verb, a.subject
                  from identity.act a left join identity.account w on w.id = a.who
                 where (a.on_behalf_of = :me or a.subject = :subject) and a.who is distinct from :me
                   and (a.who is not null or a.on_behalf_of = :me)
                   and (cast(:before as bigint) is null or a.id < :before)
                 order by a.id desc limit :limit""")
                .param("me", account.value())
                .param("subject", "account:" + account)
                .param("before", before)
                .param("limit", limit)
                .query((row, n) -> new Sighting(
                        row.getLong("id"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("who_name"),
                        row.getBoolean("officer"),
                        row.getString("verb"),
                        row.getString("subject")))
                .list();
    }
}
