package vn.datmui.identity.mydata.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.datmui.identity.mydata.DataLaw;
import vn.datmui.identity.mydata.DataRequest;
import vn.datmui.identity.mydata.DataRequests;
import vn.datmui.kernel.AccountId;
import vn.datmui.kernel.AgencyCode;

/** Requests in {@code identity.data_request}. */
@Repository
class DataRequestTable implements DataRequests {

    private final JdbcClient jdbc;

    DataRequestTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(DataRequest request) {
        jdbc.sql("""
                insert into identity.data_request
                    (id, account, agency, kind, fact, wanted, reason, asked_at, law, due_at, state)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        request.id(),
                        request.account().value(),
                        request.agency().value())
                .params(request.kind().name(), request.fact(), request.wanted(), request.reason())
                .params(Timestamp.from(request.askedAt()), request.law().name(), Timestamp.from(request.dueAt()))
                .param(request.state().name())
                .update();
    }

    @Override
    public Optional<DataRequest> lock(UUID id) {
        return jdbc.sql("select * from identity.data_request where id = ? for update")
                .param(id)
                .query((row, n) -> request(row))
                .optional();
    }

    @Override
    public List<DataRequest> of(AccountId account) {
        return jdbc.sql("select * from identity.data_request where account = ? order by asked_at desc, id")
                .param(account.value())
                .query((row, n) -> request(row))
                .list();
    }

    @Override
    public List<DataRequest> ofAgencies(Set<AgencyCode> agencies) {
        if (agencies.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                (select * from identity.data_request where agency in (:agencies) and state = 'WAITING' order by due_at, id)
                union all
                (select * from identity.data_request where agency in (:agencies) and state <> 'WAITING'
                  order by coalesce(decided_at, asked_at) desc, id limit 50)""")
                .param("agencies", agencies.stream().map(AgencyCode::value).toList())
                .query((row, n) -> request(row))
                .list();
    }

    @Override
    public void withdraw(UUID id) {
        jdbc.sql("update identity.data_request set state = 'WITHDRAWN' where id = ?")
                .param(id)
                .update();
    }

    @Override
    public void decide(UUID id, DataRequest.State state, String answer, AccountId by, Instant at) {
        jdbc.sql("update identity.data_request set state = ?, answer = ?, decided_by = ?, decided_at = ? where id = ?")
                .params(state.name(), answer, by.value(), Timestamp.from(at), id)
                .update();
    }

    private static DataRequest request(ResultSet row) throws SQLException {
        return new DataRequest(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account", UUID.class)),
                new AgencyCode(row.getString("agency")),
                DataRequest.Kind.valueOf(row.getString("kind")),
                row.getString("fact"),
                row.getString("wanted"),
                row.getString("reason"),
                row.getTimestamp("asked_at").toInstant(),
                DataLaw.valueOf(row.getString("law")),
                row.getTimestamp("due_at").toInstant(),
                DataRequest.State.valueOf(row.getString("state")),
                row.getString("answer"));
    }
}
