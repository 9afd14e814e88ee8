package vn.datmui.dossiers.ownership.store;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.dossiers.ownership.FollowingAccounts.Moves;
import vn.datmui.kernel.AccountId;

/** Owners in {@code dossiers.dossier} and {@code dossiers.draft}, and what moved in {@code dossiers.moved_with_account}. */
@Repository
class MoveTable implements Moves {

    private final JdbcClient jdbc;

    MoveTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int move(UUID merge, AccountId from, AccountId to) {
        return move("DOSSIER", "dossiers.dossier", merge, from, to) + move("DRAFT", "dossiers.draft", merge, from, to);
    }

    @Override
    public int moveBack(UUID merge, AccountId from, AccountId to) {
        return moveBack("DOSSIER", "dossiers.dossier", merge, from, to)
                + moveBack("DRAFT", "dossiers.draft", merge, from, to);
    }

    private int move(String kind, String table, UUID merge, AccountId from, AccountId to) {
        jdbc.sql("insert into dossiers.moved_with_account (merge, kind, reference)"
                        + " select :merge, :kind, id::text from " + table
                        + " where owner = :from on conflict do nothing")
                .param("merge", merge)
                .param("kind", kind)
                .param("from", from.value())
                .update();
        return jdbc.sql("update " + table
                        + " set owner = :to, acted_by = case when acted_by = :from then :to else acted_by end"
                        + " where owner = :from")
                .param("from", from.value())
                .param("to", to.value())
                .update();
    }

    private int moveBack(String kind, String table, UUID merge, AccountId from, AccountId to) {
        return jdbc.sql("update " + table
                        + " set owner = :to, acted_by = case when acted_by = :from then :to else acted_by end"
                        + " where owner = :from and id::text in"
                        + " (select reference from dossiers.moved_with_account where merge = :merge and kind = :kind)")
                .param("from", from.value())
                .param("to", to.value())
                .param("merge", merge)
                .param("kind", kind)
                .update();
    }
}
