package vn.datmui.dossiers.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.dossiers.DossierCode;
import vn.datmui.dossiers.desk.SignSlips;

@Repository
class SqlSignSlips implements SignSlips {

    private final JdbcClient jdbc;

    SqlSignSlips(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<DossierCode, LastWord> lastWords(Set<DossierCode> codes) {
        return jdbc
                .sql("""
                        select distinct on (d.id) d.code, h.by_name, h.note
                        from dossiers.dossier d join dossiers.history h on h.dossier = d.id
                        where d.code in (:codes) and h.trigger = 'MOVE_ON' and h.note <> ''
                        order by d.id, h.id desc""")
                .param("codes", values(codes))
                .query((row, number) -> Map.entry(
                        new DossierCode(row.getString("code")),
                        new LastWord(row.getString("by_name"), row.getString("note"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Map<DossierCode, List<Attached>> papersOf(Set<DossierCode> codes) {
        return jdbc
                .sql("""
                        select d.code, p.name, p.file from dossiers.dossier d join dossiers.paper p on p.dossier = d.id
                        where d.code in (:codes) and p.file is not null order by d.id, p.id""")
                .param("codes", values(codes))
                .query((row, number) -> Map.entry(
                        new DossierCode(row.getString("code")),
                        new Attached(row.getString("name"), row.getString("file"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static List<String> values(Set<DossierCode> codes) {
        return codes.stream().map(DossierCode::value).toList();
    }
}
