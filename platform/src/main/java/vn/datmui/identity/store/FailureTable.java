package vn.datmui.identity.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.Digest;

/** Failed sign-ins of the last hours, and the devices that people are known by. */
@Repository
public class FailureTable {

    private final JdbcClient jdbc;

    FailureTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(String bucket, Instant now) {
        jdbc.sql("insert into identity.failed_sign_in (bucket, at) values (?, ?)")
                .params(bucket, Timestamp.from(now))
                .update();
    }

    /** When the n-th latest failure since an instant happened, if there were so many. */
    public Optional<Instant> nthLatest(String bucket, int n, Instant since) {
        return jdbc.sql(
                        "select at from identity.failed_sign_in where bucket = ? and at > ? order by at desc offset ? limit 1")
                .params(bucket, Timestamp.from(since), n - 1)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    public void forget(String bucket) {
        jdbc.sql("delete from identity.failed_sign_in where bucket = ?")
                .param(bucket)
                .update();
    }

    public void forgetBefore(Instant instant) {
        jdbc.sql("delete from identity.failed_sign_in where at < ?")
                .param(Timestamp.from(instant))
                .update();
    }

    /** Forgets the devices from which a person has signed in; says how many. */
    public int forgetDevices(AccountId account) {
        return jdbc.sql("delete from identity.known_device where account = ?")
                .param(account.value())
                .update();
    }

    public boolean knows(AccountId account, Digest device) {
        return jdbc.sql("select exists (select from identity.known_device where account = ? and device_digest = ?)")
                .params(account.value(), device.hex())
                .query(Boolean.class)
                .single();
    }

    public boolean knowsAny(AccountId account) {
        return jdbc.sql("select exists (select from identity.known_device where account = ?)")
                .param(account.value())
                .query(Boolean.class)
                .single();
    }

    public void remember(AccountId account, Digest device, Instant now) {
        jdbc.sql("""
                insert into identity.known_device (account, device_digest, last_used_at) values (?, ?, ?)
                on conflict (account, device_digest) do update set last_used_at = excluded.last_used_at
                """).params(account.value(), device.hex(), Timestamp.from(now)).update();
    }
}
