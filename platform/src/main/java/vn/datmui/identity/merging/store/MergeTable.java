package vn.datmui.identity.merging.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.identity.merging.Merge;
import vn.datmui.identity.merging.Merges;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.PersonalId;

/** Merges in {@code identity.account_merge}, and what moved with them in {@code identity.merged_identity}. */
@Repository
class MergeTable implements Merges {

    private final JdbcClient jdbc;

    MergeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Merge merge) {
        jdbc.sql("""
                insert into identity.account_merge
                    (id, survivor, merged, former_number, reason, state, proposed_by, proposed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(merge.id(), merge.survivor().value(), merge.merged().value())
                .params(
                        merge.formerNumber().value(),
                        merge.reason(),
                        merge.state().name())
                .params(merge.proposedBy().value(), Timestamp.from(merge.proposedAt()))
                .update();
    }

    @Override
    public Optional<Merge> lock(UUID id) {
        return jdbc.sql("select * from identity.account_merge where id = ? for update")
                .param(id)
                .query((row, n) -> merge(row))
                .optional();
    }

    @Override
    public List<Merge> all() {
        return jdbc.sql("select * from identity.account_merge order by proposed_at desc limit 200")
                .query((row, n) -> merge(row))
                .list();
    }

    @Override
    public void decide(Merge merge, Merge.State how, AccountId who, Instant at) {
        jdbc.sql("update identity.account_merge set state = ?, decided_by = ?, decided_at = ? where id = ?")
                .params(how.name(), who.value(), Timestamp.from(at), merge.id())
                .update();
    }

    @Override
    public void carryOut(Merge merge) {
        jdbc.sql("""
                insert into identity.merged_identity (merge, identity)
                select ?, id from identity.linked_identity where account = ?""").params(merge.id(), merge.merged().value()).update();
        jdbc.sql("update identity.linked_identity set account = ? where account = ?")
                .params(merge.survivor().value(), merge.merged().value())
                .update();
        jdbc.sql("delete from identity.session where account = ?")
                .param(merge.merged().value())
                .update();
        jdbc.sql("update identity.account set merged_into = ?, personal_id = null where id = ?")
                .params(merge.survivor().value(), merge.merged().value())
                .update();
    }

    @Override
    public boolean takeBack(Merge merge) {
        int restored = jdbc.sql("""
                update identity.account set merged_into = null, personal_id = :number
                 where id = :merged and not exists (select from identity.account where personal_id = :number)""")
                .param("number", merge.formerNumber().value())
                .param("merged", merge.merged().value())
                .update();
        if (restored == 0) {
            return false;
        }
        jdbc.sql("""
                update identity.linked_identity set account = ?
                 where account = ? and id in (select identity from identity.merged_identity where merge = ?)""")
                .params(merge.merged().value(), merge.survivor().value(), merge.id())
                .update();
        return true;
    }

    private static Merge merge(ResultSet row) throws SQLException {
        return new Merge(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("survivor", UUID.class)),
                new AccountId(row.getObject("merged", UUID.class)),
                new PersonalId(row.getString("former_number")),
                row.getString("reason"),
                Merge.State.valueOf(row.getString("state")),
                new AccountId(row.getObject("proposed_by", UUID.class)),
                row.getTimestamp("proposed_at").toInstant());
    }
}
