package vn.datmui.identity.federation.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.datmui.identity.federation.ForeignIdentity;
import vn.datmui.identity.federation.GoingOut;
import vn.datmui.identity.federation.Travellers;
import vn.datmui.kernel.Digest;

/** People on their way in {@code identity.going_out} and {@code identity.waiting_identity}. */
@Repository
class TravellerTable implements Travellers {

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    TravellerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void leave(Digest state, Digest browser, GoingOut going, Instant until) {
        jdbc.sql("""
                insert into identity.going_out (state_digest, browser_digest, upstream, nonce, verifier, way, ends_at)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(state.hex(), browser.hex(), going.upstream(), going.nonce(), going.verifier(), going.way())
                .param(Timestamp.from(until))
                .update();
    }

    @Override
    public Optional<GoingOut> comeBack(Digest state, Digest browser, Instant now) {
        return jdbc.sql("""
                delete from identity.going_out where state_digest = ? and browser_digest = ? and ends_at > ?
                returning upstream, nonce, verifier, way""")
                .params(state.hex(), browser.hex(), Timestamp.from(now))
                .query((row, n) -> new GoingOut(
                        row.getObject("upstream", UUID.class),
                        row.getString("nonce"),
                        row.getString("verifier"),
                        row.getString("way")))
                .optional();
    }

    @Override
    public void wait(Digest browser, ForeignIdentity identity, Instant until) {
        jdbc.sql("""
                insert into identity.waiting_identity (browser_digest, facts, ends_at) values (?, ?::jsonb, ?)
                on conflict (browser_digest) do update set facts = excluded.facts, ends_at = excluded.ends_at""")
                .params(browser.hex(), json.writeValueAsString(identity), Timestamp.from(until))
                .update();
    }

    @Override
    public Optional<ForeignIdentity> waiting(Digest browser, Instant now) {
        return jdbc.sql("select facts from identity.waiting_identity where browser_digest = ? and ends_at > ?")
                .params(browser.hex(), Timestamp.from(now))
                .query((row, n) -> json.readValue(row.getString("facts"), ForeignIdentity.class))
                .optional();
    }

    @Override
    public void forget(Digest browser) {
        jdbc.sql("delete from identity.waiting_identity where browser_digest = ?")
                .param(browser.hex())
                .update();
    }

    @Override
    public void forgetEnded(Instant now) {
        jdbc.sql("delete from identity.going_out where ends_at < ?")
                .param(Timestamp.from(now))
                .update();
        jdbc.sql("delete from identity.waiting_identity where ends_at < ?")
                .param(Timestamp.from(now))
                .update();
    }
}
