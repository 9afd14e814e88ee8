package vn.datmui.identity.factor.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.identity.factor.FactorReset;
import vn.datmui.kernel.AccountId;

/** Proposals to reset second factors. */
@Repository
public class ResetTable {

    private final JdbcClient jdbc;

    ResetTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it was added: one waits for each account at most. */
    public boolean add(FactorReset reset) {
        return jdbc.sql("""
                        insert into identity.factor_reset (id, account, reason, proposed_by, proposed_at, state)
                        values (?, ?, ?, ?, ?, 'WAITING') on conflict do nothing
                        """)
                        .params(reset.id(), reset.account().value(), reset.reason())
                        .params(reset.proposedBy().value(), Timestamp.from(reset.proposedAt()))
                        .update()
                == 1;
    }

    public List<FactorReset> waiting() {
        return jdbc.sql("select * from identity.factor_reset where state = 'WAITING' order by proposed_at")
                .query((row, n) -> reset(row))
                .list();
    }

    /** Holds it until the end of the transaction, so that one decision counts. */
    public Optional<FactorReset> lockWaiting(UUID id) {
        return jdbc.sql("select * from identity.factor_reset where id = ? and state = 'WAITING' for update")
                .param(id)
                .query((row, n) -> reset(row))
                .optional();
    }

    public void decide(UUID id, String state, AccountId who, Instant now) {
        jdbc.sql("update identity.factor_reset set state = ?, decided_by = ?, decided_at = ? where id = ?")
                .params(state, who.value(), Timestamp.from(now), id)
                .update();
    }

    private static FactorReset reset(ResultSet row) throws SQLException {
        return new FactorReset(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account", UUID.class)),
                row.getString("reason"),
                new AccountId(row.getObject("proposed_by", UUID.class)),
                row.getTimestamp("proposed_at").toInstant());
    }
}
