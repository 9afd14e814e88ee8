package vn.datmui.identity.provider.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.identity.provider.TellingClients.Known;
import vn.datmui.identity.provider.TellingClients.KnownSessions;

/** Which clients know of a session, in {@code identity.client_session}. */
@Repository
class KnownSessionTable implements KnownSessions {

    private final JdbcClient jdbc;

    KnownSessionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void note(UUID session, UUID client, String account, Instant now) {
        jdbc.sql("""
                insert into identity.client_session (session, client, account, next_at) values (?, ?, ?, ?)
                on conflict (session, client) do nothing""").params(session, client, account, Timestamp.from(now)).update();
    }

    @Override
    public List<Known> ended(Instant now, Instant lentUntil) {
        return jdbc.sql("""
                update identity.client_session set next_at = :until where (session, client) in (
                    select c.session, c.client from identity.client_session c
                     where c.next_at <= :now
                       and not exists (select from identity.session s where s.id = c.session and s.ends_at > :now)
                     order by c.next_at limit 50 for update skip locked)
                returning session, client, account, tries""")
                .param("until", Timestamp.from(lentUntil))
                .param("now", Timestamp.from(now))
                .query((row, n) -> new Known(
                        row.getObject("session", UUID.class),
                        row.getObject("client", UUID.class),
                        row.getString("account"),
                        row.getInt("tries")))
                .list();
    }

    @Override
    public void forget(Known known) {
        jdbc.sql("delete from identity.client_session where session = ? and client = ?")
                .params(known.session(), known.client())
                .update();
    }

    @Override
    public void again(Known known, Instant at) {
        jdbc.sql("update identity.client_session set tries = tries + 1, next_at = ? where session = ? and client = ?")
                .params(Timestamp.from(at), known.session(), known.client())
                .update();
    }
}
