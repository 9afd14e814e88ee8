package vn.datmui.documents.registers.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.exchange.Actor;
import vn.datmui.exchange.Direction;
import vn.datmui.exchange.Secrecy;
import vn.datmui.kernel.AgencyCode;

/** That a state secret was turned away at a desk, and nothing of it. */
@Repository
public class SecretTable {

    private final JdbcClient jdbc;

    SecretTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void enter(AgencyCode agency, Direction door, Secrecy level, Instant at, Actor by) {
        var account = by.account();
        jdbc.sql("insert into documents.excluded (id, agency, door, level, at, by_account) values (?, ?, ?, ?, ?, ?)")
                .param(UUID.randomUUID())
                .param(agency.value())
                .param(door.name())
                .param(level.name())
                .param(Timestamp.from(at))
                .param(account == null ? null : account.value())
                .update();
    }

    public int count(AgencyCode agency) {
        return jdbc.sql("select count(*) from documents.excluded where agency = ?")
                .param(agency.value())
                .query(Integer.class)
                .single();
    }
}
