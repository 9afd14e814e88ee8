package vn.datmui.identity.federation.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.datmui.identity.federation.Upstream;
import vn.datmui.identity.federation.UpstreamForm;
import vn.datmui.identity.federation.Upstreams;
import vn.datmui.identity.provider.Seal;
import vn.datmui.kernel.AccountId;

/** Providers' records in {@code identity.upstream}; their secrets are sealed. */
@Repository
class UpstreamTable implements Upstreams {

    private final JdbcClient jdbc;
    private final Seal seal;
    private final JsonMapper json = JsonMapper.builder().build();

    UpstreamTable(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    @Override
    public Optional<Upstream> standing(String code) {
        return jdbc.sql("select * from identity.upstream where code = ? and state in ('ACTIVE', 'SUSPENDED')")
                .param(code)
                .query((row, n) -> upstream(row))
                .optional();
    }

    @Override
    public Optional<Upstream> find(UUID id) {
        return jdbc.sql("select * from identity.upstream where id = ?")
                .param(id)
                .query((row, n) -> upstream(row))
                .optional();
    }

    @Override
    public List<Upstream> all() {
        return jdbc.sql("""
                select * from identity.upstream where state in ('ACTIVE', 'SUSPENDED', 'WAITING')
                 order by code, proposed_at""").query((row, n) -> upstream(row)).list();
    }

    @Override
    public void add(Upstream version) {
        String secret = version.secret();
        AccountId by = version.proposedBy();
        jdbc.sql("""
                insert into identity.upstream (id, code, form, sealed_secret, state, proposed_by, proposed_at)
                values (?, ?, ?::jsonb, ?, ?, ?, ?)""")
                .param(version.id())
                .param(version.form().code())
                .param(json.writeValueAsString(version.form()))
                .param(secret == null ? null : seal.seal(secret.getBytes(StandardCharsets.UTF_8)))
                .param(version.state().name())
                .param(by == null ? null : by.value())
                .param(Timestamp.from(version.proposedAt()))
                .update();
    }

    @Override
    public Optional<Upstream> lock(UUID id) {
        return jdbc.sql("select * from identity.upstream where id = ? for update")
                .param(id)
                .query((row, n) -> upstream(row))
                .optional();
    }

    @Override
    public void decide(Upstream version, Upstream.State how, AccountId who, Instant at) {
        if (how == Upstream.State.ACTIVE) {
            jdbc.sql("""
                    update identity.upstream set state = 'REPLACED'
                     where code = ? and state in ('ACTIVE', 'SUSPENDED')""").param(version.form().code()).update();
        }
        jdbc.sql("update identity.upstream set state = ?, decided_by = ?, decided_at = ? where id = ?")
                .params(how.name(), who.value(), Timestamp.from(at), version.id())
                .update();
    }

    private Upstream upstream(ResultSet row) throws SQLException {
        return new Upstream(
                row.getObject("id", UUID.class),
                json.readValue(row.getString("form"), UpstreamForm.class),
                secret(row.getBytes("sealed_secret")),
                Upstream.State.valueOf(row.getString("state")),
                who(row.getObject("proposed_by", UUID.class)),
                row.getTimestamp("proposed_at").toInstant());
    }

    private @Nullable String secret(byte @Nullable [] sealed) {
        return sealed == null ? null : new String(seal.open(sealed), StandardCharsets.UTF_8);
    }

    private static @Nullable AccountId who(@Nullable UUID account) {
        return account == null ? null : new AccountId(account);
    }
}
