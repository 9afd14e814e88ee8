package vn.datmui.identity.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.Digest;

/** Who has proved the password and owes the second factor, by the digest of a token. */
@Repository
public class HalfSignInTable {

    private final JdbcClient jdbc;

    HalfSignInTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(Digest token, AccountId account, Instant end) {
        jdbc.sql("insert into identity.half_sign_in (token_digest, account, ends_at) values (?, ?, ?)")
                .params(token.hex(), account.value(), Timestamp.from(end))
                .update();
    }

    public Optional<AccountId> find(Digest token, Instant now) {
        return jdbc.sql("select account from identity.half_sign_in where token_digest = ? and ends_at > ?")
                .params(token.hex(), Timestamp.from(now))
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    public boolean end(Digest token) {
        return jdbc.sql("delete from identity.half_sign_in where token_digest = ?")
                        .param(token.hex())
                        .update()
                == 1;
    }

    public void endOf(AccountId account) {
        jdbc.sql("delete from identity.half_sign_in where account = ?")
                .param(account.value())
                .update();
    }

    public void forgetEnded(Instant now) {
        jdbc.sql("delete from identity.half_sign_in where ends_at < ?")
                .param(Timestamp.from(now))
                .update();
    }
}
