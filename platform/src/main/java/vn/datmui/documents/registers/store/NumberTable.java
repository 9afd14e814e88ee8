package vn.datmui.documents.registers.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.documents.GivenNumber;
import vn.datmui.exchange.Actor;
import vn.datmui.exchange.Direction;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.AgencyCode;

/** The numbers that were given; never deleted. */
@Repository
public class NumberTable {

    private final JdbcClient jdbc;

    NumberTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void enter(GivenNumber given, Actor by) {
        jdbc.sql("""
                        insert into documents.given_number (agency, year, direction, series, number, document, given_at,
                            by_account, by_name)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(given.agency().value())
                .param(given.year())
                .param(given.direction().name())
                .param(given.series())
                .param(given.number())
                .param(given.document())
                .param(Timestamp.from(given.givenAt()))
                .param(uuid(by.account()))
                .param(by.name())
                .update();
    }

    /** The number of a document that counts. */
    public Optional<GivenNumber> of(UUID document, Direction direction) {
        return jdbc.sql("""
                        select * from documents.given_number
                        where document = ? and direction = ? and cancelled_at is null""")
                .param(document)
                .param(direction.name())
                .query(NumberTable::read)
                .optional();
    }

    public void cancel(GivenNumber given, String reason, Actor by, Instant at) {
        jdbc.sql("""
                        update documents.given_number
                        set cancelled_at = ?, cancel_reason = ?, cancelled_by = ?
                        where agency = ? and year = ? and direction = ? and series = ? and number = ?
                          and cancelled_at is null""")
                .param(Timestamp.from(at))
                .param(reason)
                .param(by.name())
                .param(given.agency().value())
                .param(given.year())
                .param(given.direction().name())
                .param(given.series())
                .param(given.number())
                .update();
    }

    public List<GivenNumber> in(AgencyCode agency, int year, Direction direction, String series) {
        return jdbc.sql("""
                        select * from documents.given_number
                        where agency = ? and year = ? and direction = ? and series = ? order by number""")
                .param(agency.value())
                .param(year)
                .param(direction.name())
                .param(series)
                .query(NumberTable::read)
                .list();
    }

    private static @Nullable UUID uuid(@Nullable AccountId account) {
        return account == null ? null : account.value();
    }

    private static GivenNumber read(ResultSet row, int number) throws SQLException {
        var cancelledAt = row.getTimestamp("cancelled_at");
        return new GivenNumber(
                new AgencyCode(row.getString("agency")),
                row.getInt("year"),
                Direction.valueOf(row.getString("direction")),
                row.getString("series"),
                row.getInt("number"),
                row.getObject("document", UUID.class),
                row.getTimestamp("given_at").toInstant(),
                row.getString("by_name"),
                cancelledAt == null
                        ? null
                        : new GivenNumber.Cancelled(
                                cancelledAt.toInstant(),
                                row.getString("cancel_reason"),
                                row.getString("cancelled_by")));
    }
}
