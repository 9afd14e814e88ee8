package vn.datmui.dossiers.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.dossiers.desk.SavedFilter;
import vn.datmui.dossiers.desk.SavedFilters;
import vn.datmui.dossiers.desk.WorklistFilter;
import vn.datmui.dossiers.desk.WorklistView;
import vn.datmui.kernel.AccountId;

@Repository
class SqlSavedFilters implements SavedFilters {

    private final JdbcClient jdbc;

    SqlSavedFilters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<SavedFilter> of(AccountId account) {
        return jdbc.sql("select * from dossiers.saved_filter where account = ? order by ordinal")
                .param(account.value())
                .query(SqlSavedFilters::filter)
                .list();
    }

    @Override
    public void lock(AccountId account) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('dossiers.saved_filter:' || ?, 0))")
                .param(account.toString())
                .query((row, number) -> number)
                .list();
    }

    @Override
    public void add(AccountId account, SavedFilter kept) {
        WorklistFilter filter = kept.filter();
        jdbc.sql("""
                        insert into dossiers.saved_filter (id, account, name, view, words, procedure_code, sorted_by)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(kept.id(), account.value(), kept.name(), filter.view().slug(), filter.words())
                .params(filter.procedure(), filter.order().slug())
                .update();
    }

    @Override
    public void rename(AccountId account, UUID id, String name) {
        jdbc.sql("update dossiers.saved_filter set name = ? where account = ? and id = ?")
                .params(name, account.value(), id)
                .update();
    }

    @Override
    public void remove(AccountId account, UUID id) {
        jdbc.sql("delete from dossiers.saved_filter where account = ? and id = ?")
                .params(account.value(), id)
                .update();
    }

    private static SavedFilter filter(ResultSet row, int number) throws SQLException {
        return new SavedFilter(
                row.getObject("id", UUID.class),
                row.getString("name"),
                new WorklistFilter(
                        WorklistView.ofSlug(row.getString("view")),
                        row.getString("words"),
                        row.getString("procedure_code"),
                        WorklistFilter.Order.ofSlug(row.getString("sorted_by")),
                        1));
    }
}
