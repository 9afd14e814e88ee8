package vn.datmui.identity.provider.store;

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
import vn.datmui.identity.provider.Client;
import vn.datmui.identity.provider.Clients;
import vn.datmui.identity.provider.Proposal;
import vn.datmui.kernel.AccountId;

/** Clients and proposals in {@code identity.client} and {@code identity.client_proposal}. */
@Repository
class ClientTable implements Clients {

    private final JdbcClient jdbc;
    private final FormJson json;

    ClientTable(JdbcClient jdbc, FormJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Optional<Client> find(UUID id) {
        return jdbc.sql("select * from identity.client where id = ?")
                .param(id)
                .query((row, n) -> client(row))
                .optional();
    }

    @Override
    public List<Client> all() {
        return jdbc.sql("select * from identity.client order by since desc, id")
                .query((row, n) -> client(row))
                .list();
    }

    @Override
    public void save(Client client) {
        jdbc.sql("""
                insert into identity.client (id, form, secret_digest, state, since) values (?, ?::jsonb, ?, ?, ?)
                on conflict (id) do update set form = excluded.form, secret_digest = excluded.secret_digest,
                    state = excluded.state, since = excluded.since""")
                .param(client.id())
                .param(json.of(client.form()))
                .param(client.secret())
                .param(client.state().name())
                .param(Timestamp.from(client.since()))
                .update();
    }

    @Override
    public void add(Proposal proposal) {
        jdbc.sql("""
                insert into identity.client_proposal (id, client, kind, form, proposed_by, proposed_at, state)
                values (?, ?, ?, ?::jsonb, ?, ?, ?)""")
                .params(proposal.id(), proposal.client(), proposal.kind().name(), json.of(proposal.form()))
                .params(proposal.proposedBy().value(), Timestamp.from(proposal.proposedAt()))
                .param(proposal.state().name())
                .update();
    }

    @Override
    public Optional<Proposal> lock(UUID proposal) {
        return jdbc.sql("select * from identity.client_proposal where id = ? for update")
                .param(proposal)
                .query((row, n) -> proposal(row))
                .optional();
    }

    @Override
    public void save(Proposal proposal) {
        AccountId by = proposal.decidedBy();
        jdbc.sql("update identity.client_proposal set state = ?, decided_by = ?, decided_at = ? where id = ?")
                .param(proposal.state().name())
                .param(by == null ? null : by.value())
                .param(proposal.decidedAt() == null ? null : Timestamp.from(proposal.decidedAt()))
                .param(proposal.id())
                .update();
    }

    @Override
    public List<Proposal> waiting() {
        return jdbc.sql("select * from identity.client_proposal where state = 'WAITING' order by proposed_at")
                .query((row, n) -> proposal(row))
                .list();
    }

    private Client client(ResultSet row) throws SQLException {
        return new Client(
                row.getObject("id", UUID.class),
                json.read(row.getString("form")),
                row.getString("secret_digest"),
                Client.State.valueOf(row.getString("state")),
                row.getTimestamp("since").toInstant());
    }

    private Proposal proposal(ResultSet row) throws SQLException {
        UUID decidedBy = row.getObject("decided_by", UUID.class);
        return new Proposal(
                row.getObject("id", UUID.class),
                row.getObject("client", UUID.class),
                Proposal.Kind.valueOf(row.getString("kind")),
                json.read(row.getString("form")),
                new AccountId(row.getObject("proposed_by", UUID.class)),
                row.getTimestamp("proposed_at").toInstant(),
                Proposal.State.valueOf(row.getString("state")),
                decidedBy == null ? null : new AccountId(decidedBy),
                instant(row.getTimestamp("decided_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
