package vn.datmui.organisation.store;

import static vn.datmui.organisation.store.Columns.area;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads all the tables of the organisation. The revision is read first: a change during the reading is seen the next time. */
@Repository
class DirectoryTables {

    private final JdbcClient jdbc;

    DirectoryTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long revision() {
        return jdbc.sql("select number from organisation.revision")
                .query(Long.class)
                .single();
    }

    Directory read() {
        return Directory.of(
                revision(),
                jdbc.sql("select * from organisation.area")
                        .query((row, n) -> area(row))
                        .list(),
                jdbc.sql("select * from organisation.agency")
                        .query((row, n) -> Columns.agency(row))
                        .list(),
                jdbc.sql("select * from organisation.unit order by agency, code")
                        .query((row, n) -> Columns.unit(row))
                        .list(),
                jdbc.sql("select * from organisation.counter order by agency, number")
                        .query((row, n) -> Columns.counter(row))
                        .list(),
                jdbc.sql("select * from organisation.officer")
                        .query((row, n) -> Columns.officer(row))
                        .list(),
                jdbc.sql("""
                        select p.*, u.agency, u.kind
                          from organisation.post p join organisation.unit u on u.code = p.unit
                         order by p.valid_from, u.code
                        """).query((row, n) -> Columns.held(row)).list(),
                jdbc.sql("select * from organisation.stand_in order by valid_from desc, id")
                        .query((row, n) -> Columns.standIn(row))
                        .list());
    }
}
