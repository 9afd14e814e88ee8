package vn.datmui.identity.factor.store;

import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.identity.factor.AppKey;
import vn.datmui.identity.provider.Seal;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.Digest;

/** Keys of authenticator apps and recovery codes. A key is sealed together with its owner: it fits no other account. */
@Repository
public class FactorTable {

    private static final int OWNER_BYTES = 16;

    private final JdbcClient jdbc;
    private final Seal seal;

    FactorTable(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    public void keepWaiting(AccountId account, AppKey key, Instant now) {
        jdbc.sql("""
                insert into identity.app_key (account, state, sealed, since) values (?, 'WAITING', ?, ?)
                on conflict (account, state) do update set sealed = excluded.sealed, since = excluded.since
                """)
                .params(account.value(), sealed(account, key), Timestamp.from(now))
                .update();
    }

    public Optional<AppKey> waiting(AccountId account) {
        return key(account, "WAITING");
    }

    public boolean hasActive(AccountId account) {
        return jdbc.sql("select exists (select from identity.app_key where account = ? and state = 'ACTIVE')")
                .param(account.value())
                .query(Boolean.class)
                .single();
    }

    public Optional<AppKey> active(AccountId account) {
        return key(account, "ACTIVE");
    }

    /** The waiting key takes the place of the active one. */
    public void activate(AccountId account, long step, Instant now) {
        forgetActive(account);
        jdbc.sql("""
                update identity.app_key set state = 'ACTIVE', last_step = ?, since = ?
                where account = ? and state = 'WAITING'
                """).params(step, Timestamp.from(now), account.value()).update();
    }

    /** Whether a code of this step had not been taken yet; now it is. Of two requests one wins. */
    public boolean spend(AccountId account, long step) {
        return jdbc.sql("""
                        update identity.app_key set last_step = ?
                        where account = ? and state = 'ACTIVE' and last_step < ?
                        """).params(step, account.value(), step).update() == 1;
    }

    public void forgetActive(AccountId account) {
        jdbc.sql("delete from identity.app_key where account = ? and state = 'ACTIVE'")
                .param(account.value())
                .update();
    }

    public void forgetKeys(AccountId account) {
        jdbc.sql("delete from identity.app_key where account = ?")
                .param(account.value())
                .update();
    }

    public void replaceCodes(AccountId account, List<Digest> codes) {
        jdbc.sql("delete from identity.recovery_code where account = ?")
                .param(account.value())
                .update();
        codes.forEach(code -> jdbc.sql("insert into identity.recovery_code (account, digest) values (?, ?)")
                .params(account.value(), code.hex())
                .update());
    }

    /** Whether it is an unspent code of the account; now it is spent. */
    public boolean spend(AccountId account, Digest code, Instant now) {
        return jdbc.sql("""
                        update identity.recovery_code set spent_at = ?
                        where account = ? and digest = ? and spent_at is null
                        """)
                        .params(Timestamp.from(now), account.value(), code.hex())
                        .update()
                == 1;
    }

    public int codesLeft(AccountId account) {
        return jdbc.sql("select count(*) from identity.recovery_code where account = ? and spent_at is null")
                .param(account.value())
                .query(Integer.class)
                .single();
    }

    private Optional<AppKey> key(AccountId account, String state) {
        return jdbc.sql("select sealed from identity.app_key where account = ? and state = ?")
                .params(account.value(), state)
                .query(byte[].class)
                .optional()
                .map(kept -> opened(account, kept));
    }

    private byte[] sealed(AccountId account, AppKey key) {
        byte[] secret = key.bytes();
        return seal.seal(ByteBuffer.allocate(OWNER_BYTES + secret.length)
                .put(owner(account))
                .put(secret)
                .array());
    }

    private AppKey opened(AccountId account, byte[] sealed) {
        byte[] both = seal.open(sealed);
        if (!Arrays.equals(both, 0, OWNER_BYTES, owner(account), 0, OWNER_BYTES)) {
            throw new IllegalStateException("the key of an authenticator app was moved to account " + account);
        }
        return AppKey.of(Arrays.copyOfRange(both, OWNER_BYTES, both.length));
    }

    private static byte[] owner(AccountId account) {
        UUID id = account.value();
        return ByteBuffer.allocate(OWNER_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
