package vn.datmui.identity.provider.store;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.identity.signin.Secret;

/** Assertions that clients have used: {@code identity.spent_assertion}. */
@Repository
public class AssertionTable {

    private final JdbcClient jdbc;

    AssertionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this is its first use. */
    public boolean spend(String client, String assertionId, Instant end) {
        return jdbc.sql("insert into identity.spent_assertion (digest, ends_at) values (?, ?) on conflict do nothing")
                        .params(Secret.digest(client + " " + assertionId).hex(), Timestamp.from(end))
                        .update()
                == 1;
    }
}
