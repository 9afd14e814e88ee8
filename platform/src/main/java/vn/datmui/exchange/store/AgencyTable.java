package vn.datmui.exchange.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.exchange.axis.AxisAgency;

/** The directory of the axis as last seen. */
@Repository
public class AgencyTable {

    private final JdbcClient jdbc;

    AgencyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void saw(List<AxisAgency> agencies, Instant now) {
        agencies.forEach(agency -> jdbc.sql("""
                        insert into exchange.axis_agency (code, old_code, name, seen_at) values (?, ?, ?, ?)
                        on conflict (code) do update
                        set old_code = excluded.old_code, name = excluded.name, seen_at = excluded.seen_at""")
                .param(agency.code())
                .param(agency.oldCode())
                .param(agency.name())
                .param(Rows.time(now))
                .update());
    }

    /** By either style of code; the new style wins. */
    public Optional<AxisAgency> find(String code) {
        return jdbc.sql("""
                        select code, old_code, name from exchange.axis_agency where code = :code or old_code = :code
                        order by (code = :code) desc limit 1""")
                .param("code", code)
                .query((row, n) ->
                        new AxisAgency(row.getString("code"), row.getString("old_code"), row.getString("name")))
                .optional();
    }

    public List<AxisAgency> all() {
        return jdbc.sql("select code, old_code, name from exchange.axis_agency order by code")
                .query((row, n) ->
                        new AxisAgency(row.getString("code"), row.getString("old_code"), row.getString("name")))
                .list();
    }
}
