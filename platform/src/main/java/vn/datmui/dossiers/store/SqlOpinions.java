package vn.datmui.dossiers.store;

import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.desk.Opinion;
import vn.datmui.dossiers.desk.Opinions;
import vn.datmui.kernel.AccountId;

@Repository
class SqlOpinions implements Opinions {

    private final JdbcClient jdbc;

    SqlOpinions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Opinion> of(DossierCode code) {
        return jdbc.sql("""
                        select o.* from dossiers.opinion o join dossiers.dossier d on d.id = o.dossier
                        where d.code = ? order by o.id""")
                .param(code.value())
                .query((row, number) -> new Opinion(
                        row.getTimestamp("at").toInstant(),
                        row.getString("by_name"),
                        row.getString("by_title"),
                        row.getString("words")))
                .list();
    }

    @Override
    public void add(DossierCode code, AccountId by, Opinion opinion) {
        jdbc.sql("""
                        insert into dossiers.opinion (dossier, at, by_account, by_name, by_title, words)
                        select id, ?, ?, ?, ?, ? from dossiers.dossier where code = ?""")
                .params(Timestamp.from(opinion.at()), by.value(), opinion.byName(), opinion.byTitle(), opinion.text())
                .param(code.value())
                .update();
    }
}
