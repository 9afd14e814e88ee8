package vn.datmui.dossiers.store;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.dossiers.deadline.DueDates;
import vn.datmui.dossiers.forms.RegisterEntries;
import vn.datmui.kernel.AgencyCode;

@Repository
class SqlRegisterEntries implements RegisterEntries {

    private final JdbcClient jdbc;

    SqlRegisterEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Entry> between(AgencyCode agency, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select d.*, coalesce((
                            select h.by_name from dossiers.history h
                            where h.dossier = d.id and h.trigger in ('ACCEPT', 'RECEIVE_AT_COUNTER')
                            order by h.id limit 1), '') as receiver
                        from dossiers.dossier d
                        where d.agency = ? and d.registered_at >= ? and d.registered_at < ?
                        order by d.registered_at, d.code""")
                .param(agency.value())
                .param(startOf(from))
                .param(startOf(to.plusDays(1)))
                .query((row, number) -> new Entry(
                        row.getString("code"),
                        row.getString("procedure_name"),
                        row.getString("applicant_name"),
                        row.getString("channel"),
                        row.getTimestamp("registered_at").toInstant(),
                        DossierRow.instant(row, "due_at"),
                        DossierRow.instant(row, "finished_at"),
                        DossierRow.instant(row, "returned_at"),
                        row.getInt("status"),
                        row.getLong("fee"),
                        row.getString("receiver")))
                .list();
    }

    private static Timestamp startOf(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(DueDates.ZONE).toInstant());
    }
}
