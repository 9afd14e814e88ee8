package vn.datmui.identity.representation.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.identity.representation.Mandate;
import vn.datmui.identity.representation.Mandates;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.Period;

/** Mandates in {@code identity.mandate}. */
@Repository
class MandateTable implements Mandates {

    private final JdbcClient jdbc;

    MandateTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Mandate mandate, String assurance) {
        jdbc.sql("""
                insert into identity.mandate
                    (id, kind, represented, representative, number, name, birth_date, procedures, valid_from, valid_to, basis,
                     waits_for, state, asked_by, asked_at, assurance)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(mandate.id(), mandate.kind().name())
                .param(value(mandate.represented()))
                .params(mandate.representative().value(), mandate.number(), mandate.name())
                .param(mandate.birthDate())
                .param(mandate.procedures().toArray(String[]::new))
                .param(mandate.period().from())
                .param(mandate.period().to())
                .params(
                        mandate.basis(),
                        mandate.waitsFor().name(),
                        mandate.state().name())
                .params(mandate.askedBy().value(), Timestamp.from(mandate.askedAt()), assurance)
                .update();
    }

    @Override
    public Optional<Mandate> find(UUID id) {
        return jdbc.sql("select * from identity.mandate where id = ?")
                .param(id)
                .query((row, n) -> mandate(row))
                .optional();
    }

    @Override
    public Optional<Mandate> lock(UUID id) {
        return jdbc.sql("select * from identity.mandate where id = ? for update")
                .param(id)
                .query((row, n) -> mandate(row))
                .optional();
    }

    @Override
    public List<Mandate> of(AccountId account) {
        return jdbc.sql("select * from identity.mandate where represented = :me or representative = :me"
                        + " order by asked_at desc, id limit 200")
                .param("me", account.value())
                .query((row, n) -> mandate(row))
                .list();
    }

    @Override
    public List<Mandate> forOfficers(AccountId representative) {
        return jdbc.sql("select * from identity.mandate where representative = ? and state = 'WAITING'"
                        + " and waits_for = 'OFFICER' order by asked_at, id")
                .param(representative.value())
                .query((row, n) -> mandate(row))
                .list();
    }

    @Override
    public void decide(Mandate mandate, AccountId by, String seen, Instant at) {
        jdbc.sql("""
                update identity.mandate set represented = ?, state = ?, waits_for = 'NOBODY', decided_by = ?, decided_at = ?, seen = ?
                 where id = ?""")
                .param(value(mandate.represented()))
                .params(mandate.state().name(), by.value(), Timestamp.from(at), seen, mandate.id())
                .update();
    }

    @Override
    public void revoke(UUID id, AccountId by, Instant at) {
        jdbc.sql("update identity.mandate set state = 'REVOKED', revoked_by = ?, revoked_at = ? where id = ?")
                .params(by.value(), Timestamp.from(at), id)
                .update();
    }

    private static @Nullable UUID value(@Nullable AccountId account) {
        return account == null ? null : account.value();
    }

    private static Mandate mandate(ResultSet row) throws SQLException {
        UUID represented = row.getObject("represented", UUID.class);
        return new Mandate(
                row.getObject("id", UUID.class),
                Mandate.Kind.valueOf(row.getString("kind")),
                represented == null ? null : new AccountId(represented),
                new AccountId(row.getObject("representative", UUID.class)),
                row.getString("number"),
                row.getString("name"),
                row.getObject("birth_date", LocalDate.class),
                texts(row.getArray("procedures")),
                new Period(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)),
                row.getString("basis"),
                Mandate.Side.valueOf(row.getString("waits_for")),
                Mandate.State.valueOf(row.getString("state")),
                new AccountId(row.getObject("asked_by", UUID.class)),
                row.getTimestamp("asked_at").toInstant());
    }

    private static Set<String> texts(Array array) throws SQLException {
        return Set.of((String[]) array.getArray());
    }
}
