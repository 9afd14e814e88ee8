package vn.datmui.documents.registers.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.documents.DocumentType;
import vn.datmui.documents.NumberSeries;
import vn.datmui.exchange.Direction;
import vn.datmui.kernel.AgencyCode;

/** The number series, each with its last number. */
@Repository
public class SeriesTable {

    private final JdbcClient jdbc;

    SeriesTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<NumberSeries> find(AgencyCode agency, int year, Direction direction, @Nullable DocumentType type) {
        return jdbc.sql("""
                        select * from documents.number_series
                        where agency = :agency and year = :year and direction = :direction
                          and (direction = 'IN' or :type = any (types))""")
                .param("agency", agency.value())
                .param("year", year)
                .param("direction", direction.name())
                .param("type", type == null ? "" : type.name())
                .query(SeriesTable::read)
                .optional();
    }

    /** The next number; the row stays locked, so that nobody passes by before the transaction ends. */
    public int next(NumberSeries series) {
        return jdbc.sql("""
                        update documents.number_series set last_number = last_number + 1
                        where agency = ? and year = ? and direction = ? and code = ? returning last_number""")
                .param(series.agency().value())
                .param(series.year())
                .param(series.direction().name())
                .param(series.code())
                .query(Integer.class)
                .single();
    }

    public void begin(NumberSeries pattern, int year) {
        jdbc.sql("""
                        insert into documents.number_series (agency, year, direction, code, name, types, last_number)
                        values (?, ?, ?, ?, ?, string_to_array(?, ','), 0) on conflict do nothing""")
                .param(pattern.agency().value())
                .param(year)
                .param(pattern.direction().name())
                .param(pattern.code())
                .param(pattern.name())
                .param(pattern.types().stream().map(Enum::name).sorted().collect(Collectors.joining(",")))
                .update();
    }

    public List<NumberSeries> latestBefore(AgencyCode agency, int year) {
        return jdbc.sql("""
                        select * from documents.number_series where agency = :agency and year = (
                            select max(year) from documents.number_series where agency = :agency and year < :year)""")
                .param("agency", agency.value())
                .param("year", year)
                .query(SeriesTable::read)
                .list();
    }

    public List<NumberSeries> of(AgencyCode agency, int year) {
        return jdbc.sql("""
                        select * from documents.number_series where agency = ? and year = ? order by direction, code""")
                .param(agency.value())
                .param(year)
                .query(SeriesTable::read)
                .list();
    }

    private static NumberSeries read(ResultSet row, int number) throws SQLException {
        var types = Stream.of((Object[]) row.getArray("types").getArray())
                .map(name -> DocumentType.valueOf(name.toString()))
                .collect(Collectors.toSet());
        return new NumberSeries(
                new AgencyCode(row.getString("agency")),
                row.getInt("year"),
                Direction.valueOf(row.getString("direction")),
                row.getString("code"),
                row.getString("name"),
                types,
                row.getInt("last_number"));
    }
}
