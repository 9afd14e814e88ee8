package vn.datmui.dossiers.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.Dossiers;
import vn.datmui.dossiers.HistoryEntry;
import vn.datmui.dossiers.Status;
import vn.datmui.dossiers.SubmittedPaper;
import vn.datmui.dossiers.Trigger;
import vn.datmui.dossiers.process.Dossier;
import vn.datmui.files.FileId;
import vn.datmui.kernel.AccountId;

@Repository
class SqlDossiers implements Dossiers {

    private final JdbcClient jdbc;
    private final DossierRow row;

    SqlDossiers(JdbcClient jdbc, AnswersJson json) {
        this.jdbc = jdbc;
        this.row = new DossierRow(json);
    }

    @Override
    public Optional<Dossier> find(DossierCode code) {
        return jdbc.sql("select * from dossiers.dossier where code = ?")
                .param(code.value())
                .query(row::read)
                .optional();
    }

    @Override
    public Optional<Dossier> findByToken(String trackingToken) {
        return jdbc.sql("select * from dossiers.dossier where tracking_token = ?")
                .param(trackingToken)
                .query(row::read)
                .optional();
    }

    @Override
    public List<Dossier> ownedBy(AccountId person) {
        return jdbc.sql("select * from dossiers.dossier where owner = ? order by registered_at desc limit 200")
                .param(person.value())
                .query(row::read)
                .list();
    }

    @Override
    public List<HistoryEntry> historyOf(DossierCode code) {
        return jdbc.sql("""
                        select h.* from dossiers.history h join dossiers.dossier d on d.id = h.dossier
                        where d.code = ? order by h.id""").param(code.value()).query(SqlDossiers::entry).list();
    }

    @Override
    public List<SubmittedPaper> papersOf(DossierCode code) {
        return jdbc.sql("""
                        select p.* from dossiers.paper p join dossiers.dossier d on d.id = p.dossier
                        where d.code = ? order by p.id""").param(code.value()).query(SqlDossiers::paper).list();
    }

    private static HistoryEntry entry(ResultSet row, int number) throws SQLException {
        return new HistoryEntry(
                row.getTimestamp("at").toInstant(),
                Trigger.valueOf(row.getString("trigger")),
                Status.ofCode(row.getInt("status")),
                row.getString("step_id"),
                row.getString("by_name"),
                row.getString("from_unit"),
                row.getString("to_unit"),
                row.getString("note"),
                DossierRow.instant(row, "step_due_at"));
    }

    private static SubmittedPaper paper(ResultSet row, int number) throws SQLException {
        UUID file = row.getObject("file", UUID.class);
        return new SubmittedPaper(
                row.getString("paper_id"),
                row.getString("name"),
                file == null ? null : new FileId(file),
                row.getString("kind"),
                row.getInt("copies"));
    }
}
