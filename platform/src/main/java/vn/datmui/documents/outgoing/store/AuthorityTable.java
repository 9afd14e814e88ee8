package vn.datmui.documents.outgoing.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.documents.DocumentType;
import vn.datmui.documents.drafting.Authority;
import vn.datmui.documents.drafting.Capacity;
import vn.datmui.exchange.Actor;
import vn.datmui.kernel.AgencyCode;
import vn.datmui.kernel.OfficerId;

/** What the head of an agency lets others sign. */
@Repository
public class AuthorityTable {

    private final JdbcClient jdbc;

    AuthorityTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(Authority one, Actor by, Instant at) {
        jdbc.sql("""
                        insert into documents.signing_authority (id, agency, officer, capacity, types, basis, valid_from,
                            valid_to, by_name, given_at)
                        values (?, ?, ?, ?, string_to_array(?, ','), ?, ?, ?, ?, ?)""")
                .param(one.id())
                .param(one.agency().value())
                .param(one.officer().value())
                .param(one.capacity().name())
                .param(one.types().stream().map(Enum::name).sorted().collect(Collectors.joining(",")))
                .param(one.basis())
                .param(one.from())
                .param(one.until())
                .param(by.name())
                .param(Rows.time(at))
                .update();
    }

    /** @return whether there was one of the agency that had not been ended */
    public boolean end(AgencyCode agency, UUID id, Instant at) {
        return jdbc.sql("""
                        update documents.signing_authority set ended_at = ?
                        where id = ? and agency = ? and ended_at is null""")
                        .param(Rows.time(at))
                        .param(id)
                        .param(agency.value())
                        .update()
                == 1;
    }

    /** Those that nobody has ended, the latest first. */
    public List<Authority> of(AgencyCode agency) {
        return jdbc.sql("""
                        select * from documents.signing_authority where agency = ? and ended_at is null
                        order by valid_from desc, id""")
                .param(agency.value())
                .query((row, n) -> new Authority(
                        Rows.id(row, "id"),
                        agency,
                        new OfficerId(Rows.id(row, "officer")),
                        Capacity.valueOf(row.getString("capacity")),
                        Stream.of((Object[]) row.getArray("types").getArray())
                                .map(name -> DocumentType.valueOf(name.toString()))
                                .collect(Collectors.toSet()),
                        row.getString("basis"),
                        row.getObject("valid_from", LocalDate.class),
                        Rows.dayOrNull(row, "valid_to")))
                .list();
    }
}
