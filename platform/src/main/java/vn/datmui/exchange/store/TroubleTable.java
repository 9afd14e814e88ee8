package vn.datmui.exchange.store;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.exchange.Direction;
import vn.datmui.exchange.Secrecy;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.AgencyCode;

/** Deliveries that could not be fetched whole yet, and the count of secrets that were turned away. */
@Repository
public class TroubleTable {

    /** How often it was tried, and when it is tried next. */
    public record Trouble(int attempts, Instant nextAt) {}

    private final JdbcClient jdbc;

    TroubleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Trouble> of(AgencyCode agency, String axisId) {
        return jdbc.sql("select attempts, next_at from exchange.delivery_trouble where agency = ? and axis_id = ?")
                .param(agency.value())
                .param(axisId)
                .query((row, n) -> new Trouble(row.getInt("attempts"), Rows.moment(row, "next_at")))
                .optional();
    }

    public void note(AgencyCode agency, String axisId, Trouble trouble, String why) {
        jdbc.sql("""
                        insert into exchange.delivery_trouble values (?, ?, ?, ?, ?)
                        on conflict (agency, axis_id) do update
                        set attempts = excluded.attempts, next_at = excluded.next_at, trouble = excluded.trouble""")
                .param(agency.value())
                .param(axisId)
                .param(trouble.attempts())
                .param(Rows.time(trouble.nextAt()))
                .param(why)
                .update();
    }

    public void over(AgencyCode agency, String axisId) {
        jdbc.sql("delete from exchange.delivery_trouble where agency = ? and axis_id = ?")
                .param(agency.value())
                .param(axisId)
                .update();
    }

    public void excluded(AgencyCode agency, Direction door, Secrecy level, Instant at, @Nullable AccountId by) {
        jdbc.sql("insert into exchange.excluded (agency, door, level, at, by_account) values (?, ?, ?, ?, ?)")
                .param(agency.value())
                .param(door.name())
                .param(level.name())
                .param(Rows.time(at))
                .param(by == null ? null : by.value())
                .update();
    }
}
