package vn.datmui.identity.provider.store;

import com.nimbusds.jose.jwk.RSAKey;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.text.ParseException;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.datmui.identity.provider.ProviderKey;
import vn.datmui.identity.provider.ProviderKeys.KeyStore;
import vn.datmui.identity.provider.Seal;

/** The provider's keys in {@code identity.provider_key}, sealed. */
@Repository
class KeyTable implements KeyStore {

    private final JdbcClient jdbc;
    private final Seal seal;

    KeyTable(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    @Override
    @Transactional
    public List<ProviderKey> all(Supplier<List<ProviderKey>> first) {
        List<ProviderKey> known = read();
        if (!known.isEmpty()) {
            return known;
        }
        jdbc.sql("lock table identity.provider_key in exclusive mode").update();
        List<ProviderKey> meanwhile = read();
        if (meanwhile.isEmpty()) {
            write(first.get());
            return read();
        }
        return meanwhile;
    }

    @Override
    @Transactional
    public void replaceAll(List<ProviderKey> keys) {
        jdbc.sql("delete from identity.provider_key").update();
        write(keys);
    }

    private void write(List<ProviderKey> keys) {
        for (ProviderKey key : keys) {
            jdbc.sql("insert into identity.provider_key (id, sealed, state, since) values (?, ?, ?, ?)")
                    .params(
                            key.pair().getKeyID(),
                            seal.seal(key.pair().toJSONString().getBytes(StandardCharsets.UTF_8)))
                    .params(key.state().name(), Timestamp.from(key.since()))
                    .update();
        }
    }

    private List<ProviderKey> read() {
        return jdbc.sql("select * from identity.provider_key order by since desc")
                .query((row, n) -> new ProviderKey(
                        pair(row.getBytes("sealed")),
                        ProviderKey.State.valueOf(row.getString("state")),
                        row.getTimestamp("since").toInstant()))
                .list();
    }

    private RSAKey pair(byte[] sealed) {
        try {
            return RSAKey.parse(new String(seal.open(sealed), StandardCharsets.UTF_8));
        } catch (ParseException e) {
            throw new IllegalStateException("a signing key in the database cannot be read", e);
        }
    }
}
