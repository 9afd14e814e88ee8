package vn.datmui.identity.federation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.identity.AssuranceLevel;
import vn.datmui.identity.federation.LinkedIdentities;
import vn.datmui.identity.federation.LinkedIdentity;
import vn.datmui.kernel.AccountId;

/** Linked identities in {@code identity.linked_identity}. */
@Repository
class LinkTable implements LinkedIdentities {

    private final JdbcClient jdbc;

    LinkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<LinkedIdentity> find(String issuer, String subject) {
        return jdbc.sql("select * from identity.linked_identity where issuer = ? and subject = ?")
                .params(issuer, subject)
                .query((row, n) -> link(row))
                .optional();
    }

    @Override
    public List<LinkedIdentity> of(AccountId account) {
        return jdbc.sql("select * from identity.linked_identity where account = ? order by linked_at, id")
                .param(account.value())
                .query((row, n) -> link(row))
                .list();
    }

    @Override
    public boolean add(LinkedIdentity link) {
        return jdbc.sql("""
                        insert into identity.linked_identity
                            (id, issuer, subject, account, provider, proof, level, linked_at, last_used_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (issuer, subject) do nothing""")
                        .params(
                                link.id(),
                                link.issuer(),
                                link.subject(),
                                link.account().value())
                        .params(
                                link.provider(),
                                link.proof().name(),
                                link.level().word())
                        .params(Timestamp.from(link.linkedAt()), Timestamp.from(link.lastUsedAt()))
                        .update()
                == 1;
    }

    @Override
    public void used(UUID id, AssuranceLevel level, Instant at) {
        jdbc.sql("update identity.linked_identity set level = ?, last_used_at = ? where id = ?")
                .params(level.word(), Timestamp.from(at), id)
                .update();
    }

    @Override
    public boolean remove(AccountId account, UUID id) {
        return jdbc.sql("delete from identity.linked_identity where account = ? and id = ?")
                        .params(account.value(), id)
                        .update()
                == 1;
    }

    private static LinkedIdentity link(ResultSet row) throws SQLException {
        return new LinkedIdentity(
                row.getObject("id", UUID.class),
                row.getString("issuer"),
                row.getString("subject"),
                new AccountId(row.getObject("account", UUID.class)),
                row.getString("provider"),
                LinkedIdentity.Proof.valueOf(row.getString("proof")),
                AssuranceLevel.of(row.getString("level")).orElseThrow(),
                row.getTimestamp("linked_at").toInstant(),
                row.getTimestamp("last_used_at").toInstant());
    }
}
