package vn.datmui.identity.recovery.store;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.identity.recovery.AccessCode;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.Digest;

/** The codes that are out: one for each account at most, the last one given. */
@Repository
public class AccessCodeTable {

    private final JdbcClient jdbc;

    AccessCodeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void put(AccessCode code) {
        jdbc.sql("""
                insert into identity.access_code (account, digest, issued_by, ends_at) values (?, ?, ?, ?)
                on conflict (account) do update
                set digest = excluded.digest, issued_by = excluded.issued_by, ends_at = excluded.ends_at
                """)
                .params(code.account().value(), code.digest().hex())
                .params(code.issuedBy().value(), Timestamp.from(code.endsAt()))
                .update();
    }

    public boolean holds(AccountId account, Digest code, Instant now) {
        return jdbc.sql("""
                        select exists (select from identity.access_code
                                       where account = ? and digest = ? and ends_at > ?)
                        """)
                .params(account.value(), code.hex(), Timestamp.from(now))
                .query(Boolean.class)
                .single();
    }

    /** Whether it was still there: of two requests one wins. */
    public boolean spend(AccountId account, Digest code) {
        return jdbc.sql("delete from identity.access_code where account = ? and digest = ?")
                        .params(account.value(), code.hex())
                        .update()
                == 1;
    }

    public void forgetEnded(Instant now) {
        jdbc.sql("delete from identity.access_code where ends_at < ?")
                .param(Timestamp.from(now))
                .update();
    }
}
