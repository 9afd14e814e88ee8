package vn.datmui.identity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.identity.AssuranceLevel;
import vn.datmui.identity.signin.Proof;
import vn.datmui.identity.signin.Session;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.Digest;
import vn.datmui.kernel.OfficerId;

/** Open sessions, by the digest of their token. */
@Repository
public class SessionTable {

    private final JdbcClient jdbc;

    SessionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(Digest token, Session session) {
        jdbc.sql("""
                insert into identity.session
                    (id, token_digest, account, started_at, last_seen_at, ends_at, address, device, assurance, methods)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(session.id(), token.hex(), session.account().value())
                .params(time(session.startedAt()), time(session.lastSeenAt()), time(session.endsAt()))
                .params(session.address(), session.device())
                .params(
                        session.proof().level().word(),
                        String.join(" ", session.proof().methods()))
                .update();
    }

    public Optional<Session> find(Digest token) {
        return jdbc.sql("select * from identity.session where token_digest = ?")
                .param(token.hex())
                .query((row, n) -> session(row))
                .optional();
    }

    public List<Session> of(AccountId account) {
        return jdbc.sql("select * from identity.session where account = ? order by last_seen_at desc")
                .param(account.value())
                .query((row, n) -> session(row))
                .list();
    }

    public void seen(UUID id, Instant now) {
        jdbc.sql("update identity.session set last_seen_at = ? where id = ? and last_seen_at < ?")
                .params(time(now), id, time(now))
                .update();
    }

    public void raise(UUID id, Proof proof) {
        jdbc.sql("update identity.session set assurance = ?, methods = ? where id = ?")
                .params(proof.level().word(), String.join(" ", proof.methods()), id)
                .update();
    }

    public void actFor(UUID id, @Nullable UUID mandate) {
        jdbc.sql("update identity.session set acting_for = ? where id = ?")
                .param(mandate)
                .param(id)
                .update();
    }

    public boolean end(AccountId account, UUID id) {
        return jdbc.sql("delete from identity.session where account = ? and id = ?")
                        .params(account.value(), id)
                        .update()
                == 1;
    }

    public void endOthers(AccountId account, UUID kept) {
        jdbc.sql("delete from identity.session where account = ? and id <> ?")
                .params(account.value(), kept)
                .update();
    }

    /** Officers with a session, by account. */
    public Map<AccountId, OfficerId> officersSignedIn() {
        Map<AccountId, OfficerId> found = new HashMap<>();
        jdbc.sql("select distinct a.id, a.officer from identity.session s join identity.account a on a.id = s.account"
                        + " where a.officer is not null")
                .query(row -> {
                    found.put(
                            new AccountId(row.getObject("id", UUID.class)),
                            new OfficerId(row.getObject("officer", UUID.class)));
                });
        return found;
    }

    public void forgetEnded(Instant now) {
        jdbc.sql("delete from identity.session where ends_at < ?")
                .param(time(now))
                .update();
    }

    private static Session session(ResultSet row) throws SQLException {
        return new Session(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account", UUID.class)),
                row.getTimestamp("started_at").toInstant(),
                row.getTimestamp("last_seen_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                row.getString("address"),
                row.getString("device"),
                new Proof(
                        AssuranceLevel.of(row.getString("assurance")).orElseThrow(),
                        List.of(row.getString("methods").split(" "))),
                row.getObject("acting_for", UUID.class));
    }

    private static Timestamp time(Instant instant) {
        return Timestamp.from(instant);
    }
}
