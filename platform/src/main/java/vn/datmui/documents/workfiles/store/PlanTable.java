package vn.datmui.documents.workfiles.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.documents.workfiles.PlanLine;
import vn.datmui.documents.workfiles.Retention;
import vn.datmui.kernel.AgencyCode;

/** The plan of files of each agency and year. */
@Repository
public class PlanTable {

    private final JdbcClient jdbc;

    PlanTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when the code is taken */
    public boolean add(PlanLine one) {
        return jdbc.sql("""
                        insert into documents.file_plan_line (id, agency, year, code, title, retention, unit, unit_name, by_name)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                        .param(one.id())
                        .param(one.agency().value())
                        .param(one.year())
                        .param(one.code())
                        .param(one.title())
                        .param(one.retention().name())
                        .param(one.unit())
                        .param(one.unitName())
                        .param(one.byName())
                        .update()
                == 1;
    }

    public int approve(AgencyCode agency, int year, Instant at, String name) {
        return jdbc.sql("""
                        update documents.file_plan_line set approved_at = ?, approved_by = ?
                        where agency = ? and year = ? and approved_at is null""")
                .param(Timestamp.from(at))
                .param(name)
                .param(agency.value())
                .param(year)
                .update();
    }

    public List<PlanLine> of(AgencyCode agency, int year) {
        return jdbc.sql("select * from documents.file_plan_line where agency = ? and year = ? order by unit_name, code")
                .param(agency.value())
                .param(year)
                .query(PlanTable::read)
                .list();
    }

    public Optional<PlanLine> find(UUID id) {
        return jdbc.sql("select * from documents.file_plan_line where id = ?")
                .param(id)
                .query(PlanTable::read)
                .optional();
    }

    private static PlanLine read(ResultSet row, int n) throws SQLException {
        var approved = row.getTimestamp("approved_at");
        return new PlanLine(
                row.getObject("id", UUID.class),
                new AgencyCode(row.getString("agency")),
                row.getInt("year"),
                row.getString("code"),
                row.getString("title"),
                Retention.valueOf(row.getString("retention")),
                row.getString("unit"),
                row.getString("unit_name"),
                row.getString("by_name"),
                approved == null ? null : approved.toInstant(),
                row.getString("approved_by"));
    }
}
