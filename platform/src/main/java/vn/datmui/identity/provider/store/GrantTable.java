package vn.datmui.identity.provider.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.identity.provider.Grants;
import vn.datmui.identity.provider.Scope;
import vn.datmui.kernel.AccountId;

/** What people and administrators see and end of {@code identity.consent} and {@code identity.provider_grant}. */
@Repository
class GrantTable implements Grants {

    private final JdbcClient jdbc;
    private final FormJson json;

    GrantTable(JdbcClient jdbc, FormJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public List<Linked> linkedTo(AccountId account) {
        return jdbc.sql("""
                select c.client, k.form, c.scopes, c.given_at from identity.consent c join identity.client k on k.id = c.client
                 where c.account = ? order by c.given_at desc""")
                .param(account.value())
                .query((row, n) -> linked(row))
                .list();
    }

    @Override
    public void withdraw(AccountId account, UUID client) {
        jdbc.sql("delete from identity.consent where account = ? and client = ?")
                .params(account.value(), client)
                .update();
        jdbc.sql("delete from identity.provider_grant where principal = ? and client = ?")
                .params(account.toString(), client)
                .update();
    }

    @Override
    public void endAllOf(UUID client) {
        jdbc.sql("delete from identity.provider_grant where client = ?")
                .param(client)
                .update();
    }

    @Override
    public void forgetEnded(Instant before) {
        jdbc.sql("""
                delete from identity.provider_grant g
                 where not exists (select 1 from identity.provider_token t where t.grant_id = g.id and t.expires_at > ?)
                   and started_at < ?::timestamptz - interval '1 day'""").params(Timestamp.from(before), Timestamp.from(before)).update();
        jdbc.sql("delete from identity.spent_assertion where ends_at < ?")
                .param(Timestamp.from(before))
                .update();
    }

    private Linked linked(ResultSet row) throws SQLException {
        return new Linked(
                row.getObject("client", UUID.class),
                json.read(row.getString("form")).name(),
                Arrays.stream(row.getString("scopes").split(" "))
                        .map(Scope::of)
                        .flatMap(Optional::stream)
                        .toList(),
                row.getTimestamp("given_at").toInstant());
    }
}
