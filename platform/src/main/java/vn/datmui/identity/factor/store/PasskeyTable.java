package vn.datmui.identity.factor.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.identity.factor.Passkey;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.Digest;

/** Passkeys, and what browsers have been asked to sign. */
@Repository
public class PasskeyTable {

    private final JdbcClient jdbc;

    PasskeyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(Passkey passkey) {
        jdbc.sql("""
                insert into identity.passkey (id, account, name, attested, sign_count, backed_up, may_be_backed_up,
                       transports, since)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(passkey.id(), passkey.account().value(), passkey.name())
                .params(passkey.attested(), passkey.signCount(), passkey.backedUp(), passkey.mayBeBackedUp())
                .params(String.join(" ", passkey.transports()), Timestamp.from(passkey.since()))
                .update();
    }

    public Optional<Passkey> find(String id) {
        return jdbc.sql("select * from identity.passkey where id = ?")
                .param(id)
                .query((row, n) -> passkey(row))
                .optional();
    }

    public List<Passkey> of(AccountId account) {
        return jdbc.sql("select * from identity.passkey where account = ? order by since")
                .param(account.value())
                .query((row, n) -> passkey(row))
                .list();
    }

    public boolean drop(AccountId account, String id) {
        return jdbc.sql("delete from identity.passkey where account = ? and id = ?")
                        .params(account.value(), id)
                        .update()
                == 1;
    }

    public void dropAll(AccountId account) {
        jdbc.sql("delete from identity.passkey where account = ?")
                .param(account.value())
                .update();
    }

    /** The count only rises, whichever of two requests comes first; a device that does not count stays at nought. */
    public void used(String id, long signCount, boolean backedUp, Instant now) {
        jdbc.sql("""
                update identity.passkey set sign_count = greatest(sign_count, ?), backed_up = ?, last_used_at = ?
                where id = ?
                """).params(signCount, backedUp, Timestamp.from(now), id).update();
    }

    public void ask(Digest browser, byte[] challenge, Instant end) {
        jdbc.sql("""
                insert into identity.passkey_challenge (browser, challenge, ends_at) values (?, ?, ?)
                on conflict (browser) do update set challenge = excluded.challenge, ends_at = excluded.ends_at
                """).params(browser.hex(), challenge, Timestamp.from(end)).update();
    }

    /** What the browser was asked; from now on it is asked nothing. */
    public Optional<byte[]> spend(Digest browser, Instant now) {
        return jdbc.sql("delete from identity.passkey_challenge where browser = ? returning challenge, ends_at")
                .param(browser.hex())
                .query((row, n) ->
                        row.getTimestamp("ends_at").toInstant().isAfter(now) ? row.getBytes("challenge") : new byte[0])
                .optional()
                .filter(challenge -> challenge.length > 0);
    }

    public void forgetEnded(Instant now) {
        jdbc.sql("delete from identity.passkey_challenge where ends_at < ?")
                .param(Timestamp.from(now))
                .update();
    }

    private static Passkey passkey(ResultSet row) throws SQLException {
        String transports = row.getString("transports");
        Timestamp lastUsed = row.getTimestamp("last_used_at");
        return new Passkey(
                row.getString("id"),
                new AccountId(row.getObject("account", UUID.class)),
                row.getString("name"),
                row.getBytes("attested"),
                row.getLong("sign_count"),
                row.getBoolean("backed_up"),
                row.getBoolean("may_be_backed_up"),
                transports.isEmpty() ? Set.of() : Set.of(transports.split(" ")),
                row.getTimestamp("since").toInstant(),
                lastUsed == null ? null : lastUsed.toInstant());
    }
}
