package vn.datmui.dossiers.store;

import static java.util.stream.Collectors.toMap;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.desk.Openings;
import vn.datmui.dossiers.process.Dossier;
import vn.datmui.identity.SignedIn;
import vn.datmui.kernel.AccountId;

@Repository
class SqlOpenings implements Openings {

    private final JdbcClient jdbc;

    SqlOpenings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void note(SignedIn who, Dossier dossier, Instant at) {
        jdbc.sql("""
                        insert into dossiers.opening (dossier, account, full_name, revision, opened_at)
                        values (?, ?, ?, ?, ?)
                        on conflict (dossier, account) do update set full_name = excluded.full_name,
                            revision = excluded.revision, opened_at = excluded.opened_at""")
                .params(dossier.filing().id(), who.account().value(), who.fullName(), dossier.revision())
                .param(Timestamp.from(at))
                .update();
    }

    @Override
    public Map<DossierCode, Integer> revisionsSeenBy(AccountId account, Set<DossierCode> codes) {
        return jdbc
                .sql("""
                        select d.code, o.revision from dossiers.opening o join dossiers.dossier d on d.id = o.dossier
                        where o.account = :account and d.code in (:codes)""")
                .param("account", account.value())
                .param("codes", codes.stream().map(DossierCode::value).toList())
                .query((row, number) -> Map.entry(new DossierCode(row.getString("code")), row.getInt("revision")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<String> othersSince(Instant moment, AccountId account, Dossier dossier) {
        return jdbc.sql("""
                        select full_name from dossiers.opening
                        where dossier = ? and account <> ? and revision = ? and opened_at >= ? order by opened_at""")
                .params(dossier.filing().id(), account.value(), dossier.revision(), Timestamp.from(moment))
                .query((row, number) -> row.getString("full_name"))
                .list();
    }
}
