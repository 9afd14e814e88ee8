package vn.datmui.dossiers.store;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.dossiers.deadline.DueDates;
import vn.datmui.dossiers.forms.RegisterEntries;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.organisation.Agencies;

@Repository
class SqlRegisterEntries implements RegisterEntries {

    private final JdbcClient jdbc;
    private final Agencies agencies;
    private final Clock clock;

    SqlRegisterEntries(JdbcClient jdbc, Agencies agencies, Clock clock) {
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.clock = clock;
    }

    @Override
    public List<Entry> between(AgencyCode agency, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select d.*, coalesce((
                            select h.by_name from dossiers.history h
                            where h.dossier = d.id and h.trigger in ('ACCEPT', 'RECEIVE_AT_COUNTER')
                            order by h.id desc limit 1), '') as receiver
                        from (select *, coalesce(case when restarts = 0 then received_at end, accepted_at) as received_first
                                from dossiers.dossier) d
                        where d.agency in (:agencies) and d.received_first >= :from and d.received_first < :until
                        order by d.received_first, d.code""")
                .param(
                        "agencies",
                        agencies.answeredForBy(agency, LocalDate.now(clock)).stream()
                                .map(AgencyCode::value)
                                .toList())
                .param("from", startOf(from))
                .param("until", startOf(to.plusDays(1)))
                .query((row, number) -> new Entry(
                        row.getString("code"),
                        row.getString("procedure_name"),
                        row.getString("applicant_name"),
                        row.getString("channel"),
                        row.getTimestamp("received_first").toInstant(),
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
